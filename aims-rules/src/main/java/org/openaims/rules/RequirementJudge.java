package org.openaims.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Finding;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Judgement;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Severity;
import org.openaims.model.result.Strength;
import org.openaims.model.standard.AnnexAControl;
import org.openaims.model.standard.CatalogueEntry;
import org.openaims.model.standard.Decidability;
import org.openaims.model.standard.Iso42001;
import org.openaims.model.standard.RecordAttributes;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

/**
 * Makes one outcome for each requirement and control from what its rules, its judgements and the statement of
 * applicability said; the first that holds.
 */
final class RequirementJudge {

    private static final String AIMS_PERIOD = "/context/aimsPeriod";
    private static final List<Asked> ASKED =
            Iso42001.entries().stream().map(Asked::of).toList();

    private final Records records;
    private final RuleSet rules;
    private final Judgements judgements;
    private final Applicability applicability;
    private final Map<String, List<RuleOutcome>> outcomes = new HashMap<>();
    private final Map<String, List<Gaps>> gaps = new HashMap<>();

    /** What a rule found that is grave: how much of it, and of which kinds; at least one. */
    private record Gaps(String rule, int count, Set<GapKind> kinds) {

        static Optional<Gaps> of(String rule, List<Finding> findings) {
            int count = 0;
            Set<GapKind> kinds = EnumSet.noneOf(GapKind.class);
            for (Finding finding : findings) {
                if (finding.severity() == Severity.NONCONFORMITY) {
                    count++;
                    kinds.add(finding.kind());
                }
            }
            return count == 0 ? Optional.empty() : Optional.of(new Gaps(rule, count, kinds));
        }

        String reason() {
            return count + (count == 1 ? " finding" : " findings") + " of rule " + rule;
        }
    }

    /** What an outcome is given for. */
    private record Asked(String id, String clause, Decidability decidability, List<String> shownBy, boolean control) {

        static Asked of(CatalogueEntry entry) {
            return new Asked(
                    entry.id(),
                    entry.clause(),
                    entry.decidability(),
                    entry.shownBy().stream().map(RecordAttributes::record).toList(),
                    entry instanceof AnnexAControl);
        }

        /** A control of the organization's own: no built-in rule decides it, so that a person has to. */
        static Asked ownControl(String id) {
            return new Asked(id, id, Decidability.HUMAN, List.of(), true);
        }
    }

    RequirementJudge(Records records, RuleSet rules, Applicability applicability, Map<Rule, Ruling> rulings) {
        this.records = records;
        this.rules = rules;
        this.judgements = new Judgements(records);
        this.applicability = applicability;
        rulings.forEach((rule, ruling) -> {
            Optional<Gaps> grave = Gaps.of(rule.id(), ruling.findings());
            for (String requirement : Ruling.spokenOf(rule)) {
                outcomes.computeIfAbsent(requirement, first -> new ArrayList<>())
                        .add(ruling.outcome());
                grave.ifPresent(found -> gaps.computeIfAbsent(requirement, first -> new ArrayList<>())
                        .add(found));
            }
        });
    }

    /** The outcomes in the order of the catalogue, and after them those of the organization's own controls. */
    List<RequirementOutcome> judge() {
        List<RequirementOutcome> judged = new ArrayList<>(ASKED.size());
        ASKED.forEach(asked -> judged.add(judge(asked)));
        applicability.ownControls().forEach(id -> judged.add(judge(Asked.ownControl(id))));
        return judged;
    }

    private RequirementOutcome judge(Asked asked) {
        List<RuleOutcome> said = outcomes.getOrDefault(asked.id(), List.of());
        List<Gaps> found = gaps.getOrDefault(asked.id(), List.of());
        List<Judgement> judged = asked.decidability() == Decidability.RECORDS
                ? List.of()
                : judgements.on(asked.id(), asked.clause(), asked.shownBy());
        RequirementOutcome.Builder outcome = RequirementOutcome.builder()
                .requirement(asked.id())
                .subjects(said.stream().mapToInt(RequirementJudge::subjects).sum())
                .rules(said.stream().map(RuleOutcome::rule).toList())
                .judgements(judged);
        said.forEach(one -> one.restsOn().ifPresent(outcome::addRestsOn));

        Applicability.Standing standing = asked.control()
                ? applicability.of(asked.id())
                : Applicability.Standing.of(Applicability.State.INCLUDED);
        if (standing.state() == Applicability.State.EXCLUDED) {
            return outcome.outcome(Outcome.NOT_APPLICABLE)
                    .reasons(standing.reasons())
                    .build();
        }
        Optional<String> refuted = Judgements.refuting(judged);
        if (!found.isEmpty() || refuted.isPresent()) {
            SortedSet<GapKind> kinds = new TreeSet<>();
            found.forEach(one -> kinds.addAll(one.kinds()));
            refuted.ifPresent(judgement -> kinds.add(GapKind.BREACH));
            found.forEach(one -> outcome.addReasons(one.reason()));
            refuted.ifPresent(outcome::addReasons);
            return outcome.outcome(Outcome.GAP).gapKinds(kinds).build();
        }
        if (standing.state() == Applicability.State.NOT_YET_IN_PLACE) {
            return notYetDue(outcome.addAllReasons(standing.reasons()), standing.due());
        }
        List<String> obstacles = obstacles(asked, said, judged, standing);
        if (!obstacles.isEmpty()) {
            return outcome.outcome(Outcome.NOT_CHECKED).addAllReasons(obstacles).build();
        }
        outcome.addAllReasons(standing.reasons());
        if (said.stream().anyMatch(one -> one.status() == RuleStatus.NOT_YET_DUE)) {
            said.forEach(one -> one.notYetDue().forEach(reason -> outcome.addReasons(reason.reason())));
            return notYetDue(
                    outcome, said.stream().flatMap(one -> one.due().stream()).min(LocalDate::compareTo));
        }
        boolean holds =
                said.stream().filter(one -> decides(asked, one)).anyMatch(one -> one.status() == RuleStatus.SATISFIED);
        if (!holds && asked.decidability() != Decidability.HUMAN) {
            said.forEach(one -> {
                one.noOccasion().ifPresent(outcome::addReasons);
                one.notApplicable().forEach(reason -> outcome.addReasons(reason.reason()));
            });
            return outcome.outcome(Outcome.NO_OCCASION).build();
        }
        if (asked.decidability() != Decidability.RECORDS) {
            Optional<Outcome> supported = Judgements.supporting(judged);
            if (supported.isEmpty()) {
                return outcome.outcome(Outcome.NEEDS_JUDGEMENT)
                        .addReasons(judgements.lacking(judged))
                        .build();
            }
            return outcome.outcome(supported.get())
                    .addAllReasons(Judgements.remarks(judged))
                    .strength(strength(said))
                    .build();
        }
        return outcome.outcome(Outcome.SHOWN).strength(strength(said)).build();
    }

    private RequirementOutcome notYetDue(RequirementOutcome.Builder outcome, Optional<LocalDate> due) {
        Optional<AimsPeriod> period = records.includes(AIMS_PERIOD) ? records.aimsPeriod() : Optional.empty();
        return outcome.outcome(Outcome.NOT_YET_DUE)
                .due(due)
                .dutyFrom(period.map(AimsPeriod::runsFrom))
                .dutySetBy(period.flatMap(AimsPeriod::setBy))
                .build();
    }

    /** Whether a rule may add a pass: an organization's own rule that names the requirement adds gaps only. */
    private static boolean decides(Asked asked, RuleOutcome outcome) {
        return Iso42001Rules.deciding(asked.id()).stream()
                .anyMatch(rule -> rule.id().equals(outcome.rule()));
    }

    /** Why nothing can be said; empty when something can. */
    private List<String> obstacles(
            Asked asked, List<RuleOutcome> said, List<Judgement> judged, Applicability.Standing standing) {
        List<String> obstacles = new ArrayList<>();
        if (standing.state() == Applicability.State.UNCLEAR || standing.state() == Applicability.State.OVERDUE) {
            obstacles.addAll(standing.reasons());
        }
        if (asked.decidability() == Decidability.HUMAN) {
            obstacles.addAll(judgements.obstacles(judged));
            if (!Iso42001Rules.deciding(asked.id()).isEmpty()) {
                obstacles.addAll(undecided(asked, said));
            }
        } else {
            obstacles.addAll(undecided(asked, said));
        }
        for (RuleOutcome one : said) {
            one.errors().forEach(error -> obstacles.add("rule " + one.rule() + " failed: " + error));
            one.notChecked().forEach(reason -> obstacles.add(reason.reason() + ofSubjects(reason)));
            one.undecided().forEach(reason -> obstacles.add("unknown: " + reason.reason() + ofSubjects(reason)));
        }
        return obstacles.stream().distinct().toList();
    }

    /** Which rules that would decide a requirement are missing or changed. */
    private List<String> undecided(Asked asked, List<RuleOutcome> said) {
        List<Rule> deciding = Iso42001Rules.deciding(asked.id());
        if (deciding.isEmpty()) {
            return List.of(
                    said.isEmpty()
                            ? "no rule decides it yet"
                            : "no rule decides it yet; a part of it is checked by "
                                    + String.join(
                                            ", ",
                                            said.stream().map(RuleOutcome::rule).toList()));
        }
        List<String> obstacles = new ArrayList<>();
        for (Rule rule : deciding) {
            Optional<Rule> here = rules.rule(rule.id());
            if (here.isEmpty()) {
                obstacles.add("rule " + rule.id() + " was left out");
            } else if (!here.get().equals(rule)) {
                obstacles.add("rule " + rule.id() + " was changed");
            }
        }
        return obstacles;
    }

    private static String ofSubjects(CountedReason reason) {
        return reason.subjects() > 1 ? " (" + reason.subjects() + " times)" : "";
    }

    private static int subjects(RuleOutcome outcome) {
        return outcome.satisfied() + outcome.violated() + sum(outcome.undecided()) + sum(outcome.notYetDue());
    }

    private static int sum(List<CountedReason> reasons) {
        return reasons.stream().mapToInt(CountedReason::subjects).sum();
    }

    private static Optional<Strength> strength(List<RuleOutcome> said) {
        return said.stream().flatMap(one -> one.strength().stream()).min(Strength::compareTo);
    }
}
