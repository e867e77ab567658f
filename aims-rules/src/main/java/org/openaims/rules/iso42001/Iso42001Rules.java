package org.openaims.rules.iso42001;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;
import org.openaims.rules.language.RuleSheet;

/** The built-in rules for ISO/IEC 42001:2023, in the order of the standard. */
public final class Iso42001Rules {

    private static final List<RuleSheet> SHEETS = List.of(
            Clause4_3.rules(),
            Clause5_1.rules(),
            Clause5_2.rules(),
            Clause5_3.rules(),
            Clause6_1_1.rules(),
            Clause6_1_2.rules(),
            Clause6_1_3.rules(),
            Clause6_1_4.rules(),
            Clause8_1.rules(),
            Clause8_2.rules(),
            Clause8_4.rules(),
            Clause9_1.rules(),
            Clause9_2_1.rules(),
            Clause9_2_2.rules(),
            Clause9_3_1.rules(),
            Clause9_3_2.rules(),
            Clause9_3_3.rules(),
            Clause10_1.rules(),
            Clause10_2.rules(),
            ControlsA_6_2.rules(),
            TrailsAndClaims.rules(),
            CertificateRemarks.rules(),
            Attestations.rules(),
            Smells.rules(),
            RecordIntegrity.rules());

    private static final RuleSet ALL =
            RuleSet.of(SHEETS.stream().flatMap(sheet -> sheet.rules().stream()).toList());

    private static final Map<String, List<Rule>> DECIDING = SHEETS.stream()
            .flatMap(sheet -> sheet.decides().stream())
            .distinct()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    requirement -> ALL.rules().stream()
                            .filter(rule -> rule.description().requirements().contains(requirement))
                            .toList()));

    private Iso42001Rules() {}

    /**
     * The sheets.
     *
     * @return the sheets, in the order of the standard; the rules on the records themselves come last
     */
    public static List<RuleSheet> sheets() {
        return SHEETS;
    }

    /**
     * The rules of all sheets.
     *
     * @return the rules, in the order of the sheets
     */
    public static RuleSet all() {
        return ALL;
    }

    /**
     * The rules that decide a requirement: all that a program can check of it. They stand in its sheet, and in others
     * where one missing record falls short of requirements of several sub-clauses and is found once.
     *
     * @param requirement the id of the requirement
     * @return the rules; empty when no sheet decides it
     */
    public static List<Rule> deciding(String requirement) {
        return DECIDING.getOrDefault(requirement, List.of());
    }
}
