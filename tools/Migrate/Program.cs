Console.WriteLine("Use ./migrations, which calls dotnet ef with this project.");
