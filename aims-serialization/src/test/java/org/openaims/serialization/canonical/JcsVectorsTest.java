package org.openaims.serialization.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The test vectors of the authors of RFC 8785, which are not part of this project: a folder with {@code input}, {@code
 * output} and {@code outhex} is named by the property {@code aims.jcs}.
 */
class JcsVectorsTest {

    private static final Path VECTORS = Path.of(System.getProperty("aims.jcs", ""));

    @Test
    void each_input_has_the_form_of_its_output() throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(VECTORS.resolve("input"))) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).hasSizeGreaterThanOrEqualTo(6);
        for (Path input : inputs) {
            String name = input.getFileName().toString();
            byte[] form = CanonicalJson.of(Files.readAllBytes(input));
            assertThat(new String(form, StandardCharsets.UTF_8))
                    .as(name)
                    .isEqualTo(Files.readString(VECTORS.resolve("output").resolve(name)));
            String hex = Files.readString(VECTORS.resolve("outhex").resolve(name.replace(".json", ".txt")));
            assertThat(form).as(name).isEqualTo(HexFormat.of().parseHex(hex.replaceAll("\\s", "")));
        }
    }
}
