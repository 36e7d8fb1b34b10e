global using Items = System.Collections.Generic.IReadOnlyList<Alongside.Fhir.FhirPath.FhirPathItem>;
