package org.openaims.testing;

import java.time.LocalDate;
import org.openaims.model.Aims;

/**
 * Makes whole records of organizations that do not exist, for tests, benchmarks and fuzzing.
 *
 * <p>The same seed and settings give equal records, on any machine. Unless set otherwise, there are 20 AI systems, the
 * window runs from 2023-01-01 to {@link Samples#DAY}, and the organization keeps its records well: role holders, yearly
 * reviews, audits and policies, a scope that follows the register, assessments and risks in proportion to the systems,
 * a treatment of each risk that is not acceptable, and for each incident and audit finding what came of it, up to the
 * closing of a nonconformity. Well kept is not free of findings: some systems go live before anybody looked at them, and
 * some results wait for the next risk assessment. Records of a type that this class does not know are made from their
 * description alone. As of any day, records that are well kept refer to nothing that came later.
 */
public final class AimsGenerator {

    private static final int SYSTEMS = 20;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    private final long seed;
    private final int systems;
    private final LocalDate first;
    private final LocalDate last;
    private final boolean faulty;

    private AimsGenerator(long seed, int systems, LocalDate first, LocalDate last, boolean faulty) {
        this.seed = seed;
        this.systems = systems;
        this.first = first;
        this.last = last;
        this.faulty = faulty;
    }

    /**
     * A generator.
     *
     * @param seed what all chance comes from
     * @return the generator
     */
    public static AimsGenerator seeded(long seed) {
        return new AimsGenerator(seed, SYSTEMS, FIRST, Samples.DAY, false);
    }

    /**
     * The same generator with another size.
     *
     * @param count the number of AI systems, zero or more; the other registers follow
     * @return the generator
     * @throws IllegalArgumentException if the number is negative
     */
    public AimsGenerator systems(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("expected zero systems or more, found " + count);
        }
        return new AimsGenerator(seed, count, first, last, faulty);
    }

    /**
     * The same generator with another window. The management system starts on its first day; what was decided for the
     * start, and systems in use before it, may be older.
     *
     * @param from the first day, inclusive
     * @param to the last day, inclusive; plans and limits may lie after it, events do not
     * @return the generator
     * @throws IllegalArgumentException if the last day is before the first
     */
    public AimsGenerator window(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("expected a last day on or after " + from + ", found " + to);
        }
        return new AimsGenerator(seed, systems, from, to, faulty);
    }

    /**
     * The same generator with or without planted faults: missing minutes, late reviews, references to nothing, ids that
     * stand twice, unapproved assessments, levels that do not follow from the criteria, actions before their plan was
     * approved, auditors of their own work, nonconformities without a cause, actions that are overdue or were found to work
     * before they were done, and the like.
     *
     * @param planted whether faults are planted
     * @return the generator
     */
    public AimsGenerator faulty(boolean planted) {
        return new AimsGenerator(seed, systems, first, last, planted);
    }

    /**
     * Makes the records.
     *
     * @return the records; each call makes equal ones
     */
    public Aims generate() {
        return new MadeUpOrganization(new Chance(seed, first, last), systems, faulty).records();
    }
}
