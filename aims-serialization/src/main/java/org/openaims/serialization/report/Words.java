package org.openaims.serialization.report;

import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Grade;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.PracticalTestItem;
import org.openaims.model.result.Severity;
import org.openaims.model.result.Strength;
import org.openaims.model.standard.Phase;

/** The words of the reports for the constants of the model. */
final class Words {

    private Words() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case GAP -> "gap";
            case NOT_CHECKED -> "not checked";
            case NEEDS_JUDGEMENT -> "needs judging";
            case NOT_YET_DUE -> "not yet due";
            case JUDGED_BY_OWNER -> "owner judged";
            case JUDGED -> "judged";
            case SHOWN -> "shown";
            case NO_OCCASION -> "no occasion";
            case NOT_APPLICABLE -> "n/a";
        };
    }

    static String of(PracticalTestItem.Item item) {
        return switch (item) {
            case SCOPE -> "scope";
            case POLICY -> "policy";
            case NAMED_OWNER -> "named owner";
            case LAST_RISK_ASSESSMENT -> "last risk assessment";
            case REVIEW_MINUTES -> "minutes of the last management review";
        };
    }

    static String of(PracticalTestItem.Answer answer) {
        return switch (answer) {
            case READY -> "ready";
            case PLACE_UNKNOWN -> "on record, place not recorded";
            case NOT_ON_RECORD -> "not on record";
            case NOT_HANDED_IN -> "not handed in";
        };
    }

    static String of(GapKind kind) {
        return switch (kind) {
            case BREACH -> "breach";
            case LATE -> "late";
            case INCOMPLETE -> "incomplete";
            case ABSENT -> "absent";
        };
    }

    static String of(Grade grade) {
        return switch (grade) {
            case MAJOR -> "major";
            case MINOR -> "minor";
        };
    }

    static String of(Strength strength) {
        return switch (strength) {
            case STATED -> "stated";
            case EVIDENCED -> "evidenced";
            case VERIFIED -> "verified";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case NONCONFORMITY -> "an auditor would raise a nonconformity";
            case OBSERVATION -> "observation";
            case OPPORTUNITY -> "opportunity";
        };
    }

    static String of(Phase phase) {
        return switch (phase) {
            case PLAN -> "plan";
            case DO -> "do";
            case CHECK -> "check";
            case ACT -> "act";
        };
    }

    static String of(Period period) {
        String parts = Stream.of(
                        part(period.getYears(), "year"),
                        part(period.getMonths(), "month"),
                        part(period.getDays(), "day"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
        return parts.isEmpty() ? "0 days" : parts;
    }

    private static String part(int count, String unit) {
        return count == 0 ? "" : Plural.of(count, unit);
    }
}
