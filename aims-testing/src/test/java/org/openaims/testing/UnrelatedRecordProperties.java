package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.Aims;
import org.openaims.model.result.Finding;
import org.openaims.model.result.GapKind;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.iso42001.ChangedDossiers;
import org.openaims.rules.iso42001.ChangedDossiers.ChangedDossier;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.RuleSet;

/**
 * A record that has nothing to do with any other changes nothing of what the rules of clauses 5, 9 and 10, the remarks on
 * judgements, leadership and certificates, and the smells find on the others: neither rule, case, subject and values nor
 * the place.
 *
 * <p>What nothing to do means, {@link UnrelatedRecord} says. In most registers such a record is judged by none of these
 * rules. In some each record is judged by itself: it may be found wanting, and all else stays. In the rest there is no
 * such record, because each one counts together with those that are there. Who adds a register declares here which of the
 * three it is, and for the last why.
 */
class UnrelatedRecordProperties {

    private static final RuleSet RULES = RuleSet.of(Iso42001Rules.sheets().stream()
            .filter(sheet -> sheet.clause().matches("(5|9|10)\\..*|judgements|guides|smells"))
            .flatMap(sheet -> sheet.rules().stream())
            .toList());

    private static final AimsChecker CHECKER = AimsChecker.of(RULES);

    /** In these registers nothing is found on such a record. */
    private static final Set<String> JUDGED_BY_NONE = Set.of(
            "/context/absentCategories",
            "/context/climateDeterminations",
            "/context/contextReviewIntervals",
            "/context/interestedParties",
            "/context/issues",
            "/context/limits",
            "/context/processes",
            "/context/referenceFrameworks",
            "/context/registerReviewIntervals",
            "/context/scopes", // nobody approved it
            "/context/suppliers",
            "/context/systems", // it is not in operation
            "/context/thirdPartyModels",
            "/evaluation/auditProgrammes", // no audit was held under it, and nobody approved it
            "/evaluation/notMonitored",
            "/improvement/improvements", // nothing came of it yet
            "/leadership/decisions", // it decides on nothing that is on record
            "/leadership/people", // they hold no role
            "/leadership/policies", // nobody approved it
            "/leadership/policyAlignments",
            "/leadership/policyReviewIntervals",
            "/leadership/resourceAllocations", // nobody approved it
            "/leadership/roleAssignments", // the role is the organization's own
            "/operation/changes",
            "/operation/concernChannels",
            "/operation/controlTestIntervals",
            "/operation/controls",
            "/operation/dataResources",
            "/operation/documents",
            "/operation/eventLogs",
            "/operation/gateDecisions",
            "/operation/gates",
            "/operation/ledger",
            "/operation/mechanisms",
            "/operation/noticeReviewIntervals",
            "/operation/processRuns",
            "/operation/processingActivities",
            "/operation/processingReviewIntervals",
            "/operation/publicNotices",
            "/operation/reportingObligations",
            "/operation/resources",
            "/operation/responsibilities",
            "/operation/significanceRules",
            "/operation/supplierAssessments",
            "/operation/supplierInquiries",
            "/operation/supplierReviewIntervals",
            "/operation/useObservations",
            "/operation/validationResults",
            "/planning/acceptances",
            "/planning/aimsChanges",
            "/planning/aimsRisks",
            "/planning/annexAComparisons",
            "/planning/applicabilityStatements", // nobody approved it
            "/planning/criteria",
            "/planning/criteriaReviewIntervals",
            "/planning/impactAssessmentIntervals",
            "/planning/impactAssessments",
            "/planning/impactScreenings",
            "/planning/noneFound",
            "/planning/objectiveReviewIntervals",
            "/planning/objectives", // nobody approved it
            "/planning/ownControls",
            "/planning/plannedActions",
            "/planning/riskAssessmentIntervals",
            "/planning/riskAssessments",
            "/planning/riskReviewIntervals",
            "/planning/treatmentActions",
            "/planning/treatmentPlans",
            "/planning/treatments",
            "/support/awarenessActivities",
            "/support/awarenessIntervals",
            "/support/communicationPlan",
            "/support/competenceActions",
            "/support/competenceRecords",
            "/support/competenceRequirements",
            "/support/documentControls",
            "/support/documents",
            "/support/noneOccurred");

    /** In these registers each record is judged by itself, or the first one alone, by this rule and maybe others. */
    private static final Map<String, String> JUDGED_BY_ITSELF = Map.of(
            "/evaluation/analyses", "9.1-08",
            "/evaluation/attestations", "JUDGE-01",
            "/evaluation/measurements", "9.1-07",
            "/evaluation/monitoringItems", "9.1-05",
            "/evaluation/publicClaims", "GUIDE-03",
            "/improvement/correctiveActions", "10.2-09",
            "/leadership/directives", "5.1-10",
            "/leadership/roles", "5.3-02",
            "/planning/risks", "GUIDE-12",
            "/support/resourceNeeds", "5.1-06");

    /**
     * Why a record is judged together with others.
     *
     * @param rule the rule that does so, or one of several
     * @param reason why
     */
    private record Together(String rule, String reason) {

        static Together byInterval(String rule) {
            return new Together(rule, "from its day on it is the interval by which the others are judged");
        }

        static Together asOccasion(String rule) {
            return new Together(rule, "it is an occasion of a rhythm, which ends one gap and begins the next");
        }

        static Together asReport(String rule) {
            return new Together(rule, "it ends the silence in which nobody reported anything");
        }
    }

    /** In these registers a record is judged together with the others. */
    private static final Map<String, Together> JUDGED_TOGETHER = Map.ofEntries(
            Map.entry("/evaluation/auditCoverageIntervals", Together.byInterval("9.2.1-02")),
            Map.entry("/evaluation/auditIntervals", Together.byInterval("9.2.1-01")),
            Map.entry(
                    "/evaluation/certificates",
                    new Together("GUIDE-22", "a later certificate may renew the one before")),
            Map.entry("/evaluation/evaluationIntervals", Together.byInterval("9.1-09")),
            Map.entry(
                    "/evaluation/internalAudits",
                    new Together("9.3.2-07", "the next management review is to look at it")),
            Map.entry("/evaluation/managementReviews", Together.asOccasion("9.3.1-01")),
            Map.entry("/evaluation/performanceEvaluations", Together.asOccasion("9.1-09")),
            Map.entry("/evaluation/reviewIntervals", Together.byInterval("9.3.1-01")),
            Map.entry("/improvement/improvementIntervals", Together.byInterval("10.1-01")),
            Map.entry(
                    "/improvement/nonconformities",
                    new Together("9.3.2-05", "the next management review is to look at it")),
            Map.entry("/leadership/communicationIntervals", Together.byInterval("5.1-07")),
            Map.entry("/leadership/communications", Together.asOccasion("5.1-07")),
            Map.entry("/leadership/performanceReports", Together.asOccasion("5.3-06")),
            Map.entry(
                    "/leadership/processIntegrations",
                    new Together("5.1-04", "one business process may hold what no other does")),
            Map.entry("/leadership/reportIntervals", Together.byInterval("5.3-06")),
            Map.entry("/operation/concerns", Together.asReport("SMELL-03")),
            Map.entry("/operation/incidents", Together.asReport("SMELL-03")));

    /** After how many records that change nothing one is given up. */
    private static final int ATTEMPTS = 500;

    @Example
    void every_register_is_declared_once() {
        List<String> declared = new ArrayList<>(JUDGED_BY_NONE);
        declared.addAll(JUDGED_BY_ITSELF.keySet());
        declared.addAll(JUDGED_TOGETHER.keySet());
        assertThat(declared).containsExactlyInAnyOrderElementsOf(AnyAims.registers());
    }

    @Property(tries = 80)
    void an_unrelated_record_changes_no_finding(
            @ForAll("records") Aims aims, @ForAll("days") LocalDate day, @ForAll long seed) {
        holdsFor(aims, day, seed);
    }

    @Property(tries = 60)
    void an_unrelated_record_changes_no_finding_on_a_sound_dossier(
            @ForAll Dossier dossier, @ForAll("days") LocalDate day, @ForAll long seed) {
        holdsFor(dossier.aims(), day, seed);
    }

    @Property(tries = 200)
    void an_unrelated_record_changes_no_finding_on_a_dossier_with_a_change(
            @ForAll("changed") ChangedDossier changed, @ForAll long seed) {
        holdsFor(changed.aims(), changed.asOf(), seed);
    }

    /** Else the law would hold because such a record is none that these rules look at. */
    @Example
    void where_a_record_is_judged_by_itself_the_rule_finds_something_because_of_one() {
        assertThat(JUDGED_BY_ITSELF)
                .allSatisfy((register, rule) -> assertThat(someDifference(register, rule, aims -> aims)
                                || someDifference(register, rule, aims -> without(register, aims)))
                        .as("%s by %s", register, rule)
                        .isTrue());
    }

    /** Else the register belongs to those for which the law holds. */
    @Example
    void where_records_are_judged_together_one_of_them_changes_what_the_rule_finds_on_the_others() {
        assertThat(JUDGED_TOGETHER)
                .allSatisfy((register, together) -> assertThat(someDifference(register, together.rule(), aims -> aims))
                        .as("%s by %s: %s", register, together.rule(), together.reason())
                        .isTrue());
    }

    private static void holdsFor(Aims aims, LocalDate day, long seed) {
        assertThat(differences(JUDGED_BY_NONE, aims, day, seed)).isEmpty();
        assertThat(differences(withOthers(JUDGED_BY_ITSELF.keySet(), aims, day), aims, day, seed))
                .isEmpty();
    }

    /** Those of the registers in which there is something: elsewhere a first record ends that there is none. */
    private static Set<String> withOthers(Set<String> registers, Aims aims, LocalDate day) {
        Set<String> filled = new TreeSet<>();
        AnyAims.changed(aims, (register, type, entries) -> {
            if (registers.contains(register) && entries.stream().anyMatch(entry -> AnyAims.isThere(type, entry, day))) {
                filled.add(register);
            }
            return entries;
        });
        found(CHECKER, aims, day).stream()
                .filter(finding -> finding.kind() == GapKind.ABSENT)
                .map(Finding::pointer)
                .forEach(filled::remove);
        return filled;
    }

    /**
     * What an unrelated record in each of these registers changes of what is found on others; told for each register
     * alone, so that it names the one that is to blame.
     */
    private static List<String> differences(Set<String> registers, Aims aims, LocalDate day, long seed) {
        List<String> before = foundOnOthers(aims, day);
        if (foundOnOthers(with(registers, aims, day, seed), day).equals(before)) {
            return List.of();
        }
        List<String> told = new ArrayList<>();
        for (String register : new TreeSet<>(registers)) {
            List<String> after = foundOnOthers(with(Set.of(register), aims, day, seed), day);
            before.stream()
                    .filter(finding -> !after.contains(finding))
                    .forEach(finding -> told.add("a record in " + register + " takes away " + finding));
            after.stream()
                    .filter(finding -> !before.contains(finding))
                    .forEach(finding -> told.add("a record in " + register + " adds " + finding));
        }
        return told.isEmpty() ? List.of("only all of them together change something") : told;
    }

    /**
     * Whether some unrelated record in a register changes what a rule finds.
     *
     * @param before makes what the record is added to from records with a change for that rule
     */
    private static boolean someDifference(String register, String rule, UnaryOperator<Aims> before) {
        AimsChecker alone = AimsChecker.of(RULES.only(rule));
        List<ChangedDossier> changed = ChangedDossiers.all().stream()
                .filter(one -> one.change().startsWith(rule + " "))
                .toList();
        for (int seed = 0; seed < ATTEMPTS; seed++) {
            ChangedDossier one = changed.get(seed % changed.size());
            Aims less = before.apply(one.aims());
            Aims more = with(Set.of(register), less, one.asOf(), seed);
            if (!found(alone, more, one.asOf()).equals(found(alone, less, one.asOf()))) {
                return true;
            }
        }
        return false;
    }

    /** The records with one unrelated record at the end of each of these registers. */
    private static Aims with(Set<String> registers, Aims aims, LocalDate day, long seed) {
        return AnyAims.changed(aims, (register, type, entries) -> {
            if (!registers.contains(register)) {
                return entries;
            }
            List<Object> more = new ArrayList<>(entries);
            more.add(new UnrelatedRecord(new Random(seed + register.hashCode()), day).of(type));
            return more;
        });
    }

    private static Aims without(String register, Aims aims) {
        return AnyAims.changed(aims, (name, type, entries) -> name.equals(register) ? List.of() : entries);
    }

    private static List<String> foundOnOthers(Aims aims, LocalDate day) {
        return found(CHECKER, aims, day).stream()
                .filter(finding -> !finding.subject().contains(UnrelatedRecord.MARK))
                .map(UnrelatedRecordProperties::text)
                .toList();
    }

    private static List<Finding> found(AimsChecker checker, Aims aims, LocalDate day) {
        return checker.check(aims, day).findings();
    }

    private static String text(Finding finding) {
        return finding + " at " + finding.pointer();
    }

    @Provide
    Arbitrary<Aims> records() {
        return AnyAims.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyAims.days();
    }

    @Provide
    Arbitrary<ChangedDossier> changed() {
        return Arbitraries.of(ChangedDossiers.all());
    }
}
