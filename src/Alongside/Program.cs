return await Alongside.CommandLine.AlongsideCommand.Run(args);
