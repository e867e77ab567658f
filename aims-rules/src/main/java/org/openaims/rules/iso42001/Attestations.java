package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.APPLICABILITY_STATEMENTS;
import static org.openaims.rules.language.Registers.ATTESTATIONS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.util.List;
import java.util.Set;
import org.openaims.model.evaluation.Attestation;
import org.openaims.model.planning.StatementOfApplicability;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.Versioned;
import org.openaims.model.result.GapKind;
import org.openaims.model.standard.Iso42001;
import org.openaims.rules.language.RecordIndex;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;

/**
 * The judgements of what no program can judge: whether they are such that they can be relied on.
 *
 * <p>What they say, and whether they still count, is a matter of the outcome of the requirement: not adequate makes it a
 * gap; what has expired, whose records changed or whose role is not on record leaves it in need of judgement. Findings
 * here say what to mend in a judgement, and make no requirement a gap.
 */
final class Attestations {

    private static final String BASIS = "how judgements are to be recorded";

    static final Rule SAYS_WHAT_WAS_JUDGED = rule(
                    "JUDGE-01", "each judgement names a requirement and the records judged")
            .basedOn(BASIS)
            .forEach(ATTESTATIONS)
            .whenNoneNoOccasion("no judgement is on record")
            .must(
                    "unknown",
                    "the id of a requirement or control of the catalogue, or of a control of the organization's own",
                    (attestation, c) -> isKnown(attestation.requirement(), c))
            .found(
                    GapKind.BREACH,
                    "the judgement {0} is on {1}, which is neither a requirement nor a control",
                    (attestation, c) -> values(attestation.id(), attestation.requirement()))
            .asObservation()
            .remedy("Correct in {0} which requirement or control was judged.")
            .and()
            .must(
                    "none-named",
                    "the records that were judged",
                    (attestation, c) -> !attestation.records().isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "the judgement {0} of {1} names none of the records that were judged",
                    (attestation, c) -> values(attestation.id(), attestation.judgedOn()))
            .asObservation()
            .remedy("Record in {0} which records were judged, so that it ends when they change.")
            .and()
            .must(
                    "gone",
                    "judged records that are on record",
                    (attestation, c) -> gone(attestation, c).isEmpty())
            .found(
                    GapKind.BREACH,
                    "the judgement {0} of {1} names records that are not there: {2}",
                    (attestation, c) -> values(attestation.id(), attestation.judgedOn(), gone(attestation, c)))
            .asObservation()
            .remedy("Correct in {0} which records were judged, or have what is there today judged again.")
            .and()
            .must(
                    "no-version",
                    "the version that was judged of each record that is kept in versions",
                    (attestation, c) -> unversioned(attestation, c).isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "the judgement {0} of {1} does not say which version of {2} was judged",
                    (attestation, c) -> values(attestation.id(), attestation.judgedOn(), unversioned(attestation, c)))
            .asObservation()
            .remedy("Record in {0} which version of {2} was judged.");

    static final Rule SAYS_WHO_AND_HOW_LONG = rule(
                    "JUDGE-02", "each judgement was made in a role held on that day, and ends on a day")
            .basedOn(BASIS)
            .forEach(ATTESTATIONS)
            .whenNoneNoOccasion("no judgement is on record")
            .must(
                    "no-role",
                    "the role in which {1} judged",
                    (attestation, c) -> attestation.capacity().isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the judgement {0} of {2} does not say in which role {1} judged",
                    (attestation, c) -> values(attestation.id(), attestation.judge(), attestation.judgedOn()))
            .asObservation()
            .remedy("Record in {0} the role in which {1} judged.")
            .and()
            .must(
                    "role",
                    "a judge who held the role {3} on {2}",
                    (attestation, c) -> attestation
                            .capacity()
                            .filter(role -> !Registers.held(attestation.judge(), role, attestation.judgedOn(), c))
                            .isEmpty())
            .found(
                    GapKind.BREACH,
                    "the judgement {0} was made on {2} by {1} in the role {3}, and no record shows that person in this "
                            + "role on that day",
                    (attestation, c) -> values(
                            attestation.id(), attestation.judge(), attestation.judgedOn(), attestation.capacity()))
            .asObservation()
            .remedy("Record since when {1} holds the role {3}, or have someone who holds it judge again.")
            .and()
            .must(
                    "no-end",
                    "the last day on which it holds",
                    (attestation, c) -> attestation.validUntil().isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the judgement {0} of {1} has no last day",
                    (attestation, c) -> values(attestation.id(), attestation.judgedOn()))
            .asObservation()
            .remedy("Decide until when {0} holds before someone has to look again, and record it there.");

    static final Rule NOBODY_JUDGES_OWN_WORK = rule(
                    "JUDGE-03", "each judgement is by somebody else than the doer or owner")
            .basedOn(BASIS)
            .forEach(ATTESTATIONS)
            .whenNoneNoOccasion("no judgement is on record")
            .must(
                    "own-work",
                    "a judge who neither did nor owns what was judged",
                    (attestation, c) -> attestation.relation() == Attestation.Relation.INDEPENDENT)
            .found(
                    GapKind.BREACH,
                    "the judgement {0} of {2} is not independent: {1} did or owns what was judged",
                    (attestation, c) -> values(attestation.id(), attestation.judge(), attestation.judgedOn()))
            .asObservation()
            .remedy("Have someone who has no part in it judge again, be it someone from outside.")
            .and()
            .must(
                    "stands-in-it",
                    "an independent judge whom the judged records do not name",
                    (attestation, c) -> attestation.relation() != Attestation.Relation.INDEPENDENT
                            || own(attestation, c).isEmpty())
            .found(
                    GapKind.BREACH,
                    "the judgement {0} of {2} calls {1} independent, who is named in the judged records: {3}",
                    (attestation, c) ->
                            values(attestation.id(), attestation.judge(), attestation.judgedOn(), own(attestation, c)))
            .asObservation()
            .remedy("Have someone who has no part in them judge again, or correct in {0} how {1} stands to them.");

    private Attestations() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "judgements", List.of(SAYS_WHAT_WAS_JUDGED, SAYS_WHO_AND_HOW_LONG, NOBODY_JUDGES_OWN_WORK), Set.of());
    }

    private static boolean isKnown(String requirement, Records records) {
        return Iso42001.entry(requirement).isPresent()
                || records.all(APPLICABILITY_STATEMENTS).stream()
                        .map(StatementOfApplicability::entries)
                        .anyMatch(lines -> lines.stream()
                                .anyMatch(line -> line.control().value().equals(requirement)));
    }

    /** The ids of the records that are not there, of registers that were handed in. */
    private static List<String> gone(Attestation attestation, Records records) {
        RecordIndex index = records.shared(RecordIndex.SHARED);
        return attestation.records().stream()
                .filter(judged ->
                        records.includes(judged.register()) && index.count(judged.register(), judged.recordId()) == 0)
                .map(RecordLink::recordId)
                .toList();
    }

    private static List<String> unversioned(Attestation attestation, Records records) {
        RecordIndex index = records.shared(RecordIndex.SHARED);
        return attestation.records().stream()
                .filter(judged -> judged.version().isEmpty()
                        && index.entriesUnder(judged.register(), judged.recordId()).stream()
                                .anyMatch(entry -> entry.record() instanceof Versioned))
                .map(RecordLink::recordId)
                .toList();
    }

    /** The ids of the records judged that themselves name the judge. */
    private static List<String> own(Attestation attestation, Records records) {
        RecordIndex index = records.shared(RecordIndex.SHARED);
        return attestation.records().stream()
                .filter(judged -> index.entriesUnder(judged.register(), judged.recordId()).stream()
                        .anyMatch(entry -> entry.names(attestation.judge())))
                .map(RecordLink::recordId)
                .toList();
    }
}
