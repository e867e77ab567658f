package org.openaims.testing;

import java.time.LocalDate;
import org.openaims.model.Aims;

/**
 * Whole sound records, each of another kind of organization. As of its day no built-in rule finds anything in one: what
 * is not there yet is <em>not yet due</em> or had <em>no occasion</em>.
 *
 * <p>Start from one of them, change one thing, and state what is found.
 */
public enum Dossier {

    /**
     * In the third year of its AIMS and certified: two AI systems in operation, one retired, one in design. Whatever a
     * built-in rule looks at is in it at least once.
     */
    THREE_YEARS("three years, certified", Company.LENDER, Samples.DAY),

    /** The first autumn of an AIMS: no review, audit, nonconformity or change yet. */
    FIRST_YEAR("first year", Company.LENDER, LocalDate.of(2024, 10, 15)),

    /** Few people: one person is top management, looks after the AIMS, reports on it and owns its risks. */
    SMALL("one person in four roles", Company.SMALL, Samples.DAY),

    /** All AI systems are bought: nothing is designed, trained or deployed by the organization itself. */
    ONLY_BOUGHT("only bought AI", Company.BUYER, Samples.DAY);

    private final String title;
    private final LocalDate asOf;

    @SuppressWarnings("ImmutableEnumChecker") // records are immutable, without an annotation that would say so
    private final Aims aims;

    Dossier(String title, Company company, LocalDate asOf) {
        this.title = title;
        this.asOf = asOf;
        Aims whole = Aims.builder()
                .context(new SoundContext(company)::context)
                .leadership(new SoundLeadership(company)::leadership)
                .planning(new SoundPlanning(company)::planning)
                .support(new SoundSupport(company)::support)
                .operation(new SoundOperation(company)::operation)
                .evaluation(evaluation ->
                        new SoundJudgements(company).judged(new SoundEvaluation(company).evaluation(evaluation)))
                .improvement(new SoundImprovement(company)::improvement)
                .build();
        this.aims = whole.asOf(asOf);
    }

    /**
     * The records.
     *
     * @return the records, handed in as a whole
     */
    public Aims aims() {
        return aims;
    }

    /**
     * The day as of which the records are sound.
     *
     * @return the day, inclusive
     */
    public LocalDate asOf() {
        return asOf;
    }

    /** What kind of organization it is, in a few words. */
    @Override
    public String toString() {
        return title;
    }
}
