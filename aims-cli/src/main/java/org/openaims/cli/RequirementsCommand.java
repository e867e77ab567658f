package org.openaims.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openaims.model.standard.CatalogueEntry;
import org.openaims.model.standard.Iso42001;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Rule;
import org.openaims.serialization.report.CatalogueText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims requirements}: the catalogue of the standard. */
@Command(
        name = "requirements",
        description = "Lists what ISO/IEC 42001 asks for, in our own words; of one id all of it.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class RequirementsCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "ID|CLAUSE",
            description = "A requirement or control such as 6.1.3-h or A.6.2.4, or a clause such as 6.1 or A.6.")
    private Optional<String> id = Optional.empty();

    RequirementsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.out().print(text());
        return ExitStatus.OK;
    }

    private String text() {
        if (id.isEmpty()) {
            return CatalogueText.of(all().toList());
        }
        String wanted = id.get();
        Optional<CatalogueEntry> entry = Iso42001.entry(wanted);
        if (entry.isPresent()) {
            return CatalogueText.of(
                    entry.get(),
                    Iso42001Rules.all().rules().stream().map(Rule::description).toList());
        }
        List<CatalogueEntry> ofClause = all().filter(
                        one -> one.clause().equals(wanted) || one.clause().startsWith(wanted + "."))
                .toList();
        if (ofClause.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected a requirement, control or clause, found '" + wanted + "'"
                            + Iso42001.nearest(wanted)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(""));
        }
        return CatalogueText.of(ofClause);
    }

    private static Stream<CatalogueEntry> all() {
        return Stream.concat(Iso42001.requirements().stream(), Iso42001.controls().stream());
    }
}
