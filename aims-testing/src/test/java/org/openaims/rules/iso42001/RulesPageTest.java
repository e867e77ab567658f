package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    /** The page, as seen from the folder of the module, in which tests run. */
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    private static final Path MADE_ANEW = Path.of("target", "rules.md");

    @Test
    void the_page_on_the_rules_tells_what_the_rules_tell() throws IOException {
        String expected = RulesPage.text(Iso42001Rules.sheets());
        Files.writeString(MADE_ANEW, expected);
        assertThat(PAGE)
                .as("docs/rules.md is made from the rules: copy aims-testing/target/rules.md over it")
                .content()
                .isEqualTo(expected);
    }
}
