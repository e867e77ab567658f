package org.openaims.serialization.csv;

import java.io.IOException;
import java.nio.file.Path;
import org.openaims.serialization.AimsJson;

/** The mapping file of the examples, as a user reads it. */
final class MappingFile {

    private static final Path US_FEDERAL_2024 = Path.of("..", "examples", "us-federal-2024", "mapping.json");

    private MappingFile() {}

    static CsvMapping usFederal2024() throws IOException {
        return AimsJson.format(CsvMapping.class).read(US_FEDERAL_2024);
    }
}
