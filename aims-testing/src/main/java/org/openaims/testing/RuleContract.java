package org.openaims.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openaims.model.Aims;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Extent;
import org.openaims.model.record.RecordType;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

/**
 * What holds for every rule, whatever it asks: texts that read as sentences, and judging that depends on nothing but the
 * records and the day.
 *
 * <p>A rule is run on the sound dossier, on the empty one, on generated ones and on those that the caller adds. It needs
 * no test framework: breaches of the contract are told all at once in an {@link AssertionError}.
 */
public final class RuleContract {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.]+(?:-[A-Za-z0-9.]+)*-[0-9]{2,}");
    private static final Pattern CASE = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final Pattern FRAGMENT = Pattern.compile("(?:\\{[0-9]+}|[a-z0-9]).*[^.\\s]");
    private static final Pattern SENTENCE = Pattern.compile("[A-Z][^.!?]*(?:\\.\\S[^.!?]*)*\\.");
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(shall|invalid|bad|wrong|illegal|error|violation|compliant|compliance|certified)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE_HOLDER = Pattern.compile("\\{([0-9]+)}");

    private static final int GENERATED = 6;

    /** Later than anything in the dossiers, so that all of it is seen. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Rule rule;
    private final AimsChecker checker;
    private final Map<String, Aims> dossiers = new LinkedHashMap<>();
    private final List<String> breaches = new ArrayList<>();

    private RuleContract(Rule rule, List<Aims> more) {
        this.rule = rule;
        this.checker = AimsChecker.of(RuleSet.of(rule));
        dossiers.put("the sound dossier", Samples.sound());
        dossiers.put("the empty dossier", Samples.empty());
        for (int seed = 0; seed < GENERATED; seed++) {
            dossiers.put(
                    "the generated dossier " + seed,
                    AimsGenerator.seeded(seed).systems(10).faulty(seed % 2 == 1).generate());
        }
        for (int i = 0; i < more.size(); i++) {
            dossiers.put("dossier " + (i + 1) + " of the test", more.get(i));
        }
    }

    /**
     * Holds that a rule keeps the contract.
     *
     * @param rule the rule
     * @param dossiers records on which it finds something, so that its messages are seen; each is also judged in another
     *     order and in part
     * @throws AssertionError if it does not; the message lists every breach
     */
    public static void verifyContract(Rule rule, Aims... dossiers) {
        new RuleContract(rule, List.of(dossiers)).verify();
    }

    /**
     * Holds that each rule of a set keeps the contract.
     *
     * @param rules the rules
     * @throws AssertionError at the first rule that does not
     */
    public static void verifyContract(RuleSet rules) {
        rules.rules().forEach(rule -> verifyContract(rule));
    }

    private void verify() {
        describesItself(rule.description());
        dossiers.forEach((name, aims) -> {
            for (LocalDate day : List.of(Samples.DAY, Samples.DAY.minusYears(1), Samples.DAY.plusYears(2))) {
                judges(name + " as of " + day, aims, day);
            }
        });
        saysNothingGoodOfNothing();
        if (!breaches.isEmpty()) {
            throw new AssertionError("rule " + rule.id() + " breaks the contract of rules:\n  "
                    + String.join("\n  ", new LinkedHashSet<>(breaches)));
        }
    }

    private void describesItself(RuleDescription description) {
        matches("the id", description.id(), ID, "a prefix, a hyphen and at least two digits");
        matches("the title", description.title(), FRAGMENT, "a lower-case phrase without a full stop");
        if (description.clause().isBlank()) {
            breaches.add("it does not say what it is based on");
        }
        if (description.cases().isEmpty()) {
            breaches.add("it has no case in which it finds something");
        }
        Set<String> names = new HashSet<>();
        for (RuleCase one : description.cases()) {
            matches("the name of case " + one.name(), one.name(), CASE, "lower-case words with hyphens");
            if (!names.add(one.name())) {
                breaches.add("two cases are called " + one.name());
            }
            matches("what " + one.name() + " found", one.found(), FRAGMENT, "a lower-case phrase without a full stop");
            matches(
                    "what " + one.name() + " expected",
                    one.expected(),
                    FRAGMENT,
                    "a lower-case phrase without a full stop");
            matches("the remedy of " + one.name(), one.remedy(), SENTENCE, "one sentence");
        }
    }

    private void matches(String what, String text, Pattern form, String expected) {
        if (!form.matcher(text).matches()) {
            breaches.add(what + ": expected " + expected + ", found \"" + text + "\"");
        }
        Matcher refused = REFUSED.matcher(text);
        if (refused.find()) {
            breaches.add(what + ": expected no word that blames or promises, found \"" + refused.group() + "\"");
        }
    }

    private void judges(String where, Aims aims, LocalDate day) {
        CheckResult result = checker.check(aims, day);
        outcome(result).errors().forEach(error -> breaches.add("on " + where + " it fails: " + error));
        differs("run again on " + where, result, checker.check(aims, day));
        differs("with the registers of " + where + " in another order", result, checker.check(reversed(aims), day));
        differs("with nothing later in the records of " + where, result, checker.check(aims.asOf(day), day));
        differs(
                "gone on from a month before to " + where,
                result,
                checker.start(aims, day.minusMonths(1)).on(day).result());
        if (!holdsIdsTwice(aims)) {
            keys(where, result);
        }
        messages(where, result);
        inParts(where, aims, day);
    }

    private void differs(String where, CheckResult one, CheckResult other) {
        if (!one.findings().equals(other.findings())) {
            breaches.add(where + " it finds " + keys(other) + " in place of " + keys(one));
        } else if (!one.ruleOutcomes().equals(other.ruleOutcomes())) {
            breaches.add(where + " it says " + other.ruleOutcomes() + " in place of " + one.ruleOutcomes());
        }
    }

    /** Two entries under one id share their keys; that is a finding of its own. */
    private static boolean holdsIdsTwice(Aims aims) {
        return AimsChecker.of(Iso42001Rules.all().only("REC-01"))
                .check(aims, LAST)
                .ruleOutcome("REC-01")
                .filter(outcome -> outcome.violated() > 0)
                .isPresent();
    }

    private void keys(String where, CheckResult result) {
        Set<String> seen = new HashSet<>();
        for (Finding finding : result.findings()) {
            String key = finding.key();
            if (!seen.add(key + " " + finding.pointer())) { // two entries under one id are the finding of REC-01
                breaches.add("on " + where + " it finds two things under the key " + key);
            }
        }
    }

    private static List<String> keys(CheckResult result) {
        return result.findings().stream().map(Finding::key).toList();
    }

    private void messages(String where, CheckResult result) {
        for (Finding finding : result.findings()) {
            RuleCase what = rule.description().namedCase(finding.caseName()).orElseThrow();
            for (String template : List.of(what.found(), what.expected(), what.remedy())) {
                Matcher holders = PLACE_HOLDER.matcher(template);
                while (holders.find()) {
                    if (Integer.parseInt(holders.group(1)) >= finding.values().size()) {
                        breaches.add("case " + what.name() + " has no value for " + holders.group() + " in \""
                                + template + "\"; found on " + where);
                    }
                }
            }
        }
    }

    /** A rule finds nothing in what was not handed in, and does not fail on a part of the records. */
    private void inParts(String where, Aims aims, LocalDate day) {
        CheckResult nothing =
                checker.check(aims.with(part -> part.handedIn(new Extent.NamedRegisters(List.of()))), day);
        if (!nothing.findings().isEmpty()) {
            breaches.add("with nothing of " + where + " handed in it finds " + keys(nothing));
        }
        if (outcome(nothing).status() == RuleStatus.SATISFIED) {
            breaches.add("with nothing of " + where + " handed in it is satisfied");
        }
        outcome(nothing)
                .errors()
                .forEach(error -> breaches.add("with nothing of " + where + " handed in it fails: " + error));
    }

    private void saysNothingGoodOfNothing() {
        RuleOutcome empty = outcome(checker.check(Samples.empty(), Samples.DAY));
        if (empty.status() == RuleStatus.SATISFIED) {
            breaches.add("on the empty dossier it is satisfied, though it looked at nothing");
        }
    }

    private RuleOutcome outcome(CheckResult result) {
        return result.ruleOutcome(rule.id()).orElseThrow();
    }

    /** The same records with every register the other way round. */
    private static Aims reversed(Aims aims) {
        RecordType<Aims> root = RecordType.of(Aims.class);
        RecordType.Draft<Aims> draft = root.draft().from(aims);
        each(root, (floor, nested) -> draft.set(floor, reversed(nested, floor.get(aims))));
        return draft.build();
    }

    private static <F> F reversed(RecordType<F> type, Object value) {
        F floor = type.javaType().cast(value);
        RecordType.Draft<F> draft = type.draft().from(floor);
        each(type, (register, nested) -> {
            if (register.presence() == Attribute.Presence.LIST) {
                List<Object> entries = new ArrayList<>(register.values(floor));
                Collections.reverse(entries);
                draft.set(register, entries);
            }
        });
        return draft.build();
    }

    private static <T> void each(RecordType<T> type, BiConsumer<Attribute<T>, RecordType<?>> visit) {
        for (Attribute<T> attribute : type.attributes()) {
            if (attribute.type() instanceof AttributeType.Nested nested) {
                visit.accept(attribute, nested.type());
            }
        }
    }
}
