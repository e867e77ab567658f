package org.openaims.serialization.report;

import java.util.ArrayList;
import java.util.List;
import org.openaims.model.record.Role;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Judgement;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RestsOn;

/** What the records show, how strongly, and on which records that rests. */
final class ShownSection {

    private static final int LATEST = 3;
    private static final int ID = 10;

    private ShownSection() {}

    static void write(CheckResult result, Page page) {
        List<RequirementOutcome> shown = result.requirementOutcomes().stream()
                .filter(one -> one.outcome() == Outcome.SHOWN
                        || one.outcome() == Outcome.JUDGED
                        || one.outcome() == Outcome.JUDGED_BY_OWNER)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        page.section("What the records show, and what that rests on");
        for (RequirementOutcome one : shown) {
            page.paragraph("  " + Page.padded(one.requirement(), ID), words(one));
        }
        page.blank();
        page.paragraph(
                "  ",
                "stated: by fields of the records alone. evidenced: by evidence with a place and a day. "
                        + "verified: by evidence whose digest was recomputed.");
        page.blank();
    }

    private static String words(RequirementOutcome one) {
        List<String> rests = new ArrayList<>();
        for (RestsOn records : one.restsOn()) {
            List<String> latest = records.latest()
                    .subList(0, Math.min(LATEST, records.latest().size()));
            rests.add(Plural.of(records.count(), records.kind())
                    + (latest.isEmpty()
                            ? ""
                            : " (" + Page.listed(latest) + (records.count() > latest.size() ? ", ..." : "") + ")"));
        }
        return Words.of(one.outcome())
                + one.strength().map(strength -> ", " + Words.of(strength)).orElse("")
                + (rests.isEmpty() ? "" : ": " + String.join("; ", rests))
                + judged(one);
    }

    /** Who judged, in which role on that day, and when; of the judgements that count. */
    private static String judged(RequirementOutcome one) {
        List<String> judged = one.judgements().stream()
                .filter(judgement -> judgement.standing() == Judgement.Standing.COUNTS)
                .limit(LATEST)
                .map(judgement -> judgement.id() + " of " + judgement.judgedOn() + who(judgement))
                .toList();
        return judged.isEmpty() ? "" : "; judged in " + String.join(", ", judged);
    }

    private static String who(Judgement judgement) {
        if (judgement.judges().isEmpty()) {
            return "";
        }
        return " by "
                + Page.listed(judgement.judges().stream()
                        .map(judge -> judge.person()
                                + judge.capacity()
                                        .map(role -> " (" + role + ")")
                                        .orElse(
                                                judge.roles().isEmpty()
                                                        ? " (no role on record)"
                                                        : " ("
                                                                + Page.listed(judge.roles().stream()
                                                                        .map(Role::value)
                                                                        .toList())
                                                                + ")"))
                        .toList());
    }
}
