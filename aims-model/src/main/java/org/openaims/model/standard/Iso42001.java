package org.openaims.model.standard;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The catalogue of ISO/IEC 42001:2023: its clauses, what they ask for, and the controls of Annex A.
 *
 * <p>All texts are our own words, written from public sources; {@link CatalogueEntry#basis()} says where an entry is
 * weaker. Ids and short titles are the standard's, but for the letter after the hyphen in the id of a requirement.
 *
 * <p>Every list is immutable and in the order of the standard. Nothing is read, computed from a clock or dependent on a
 * locale: the catalogue is the same in every run.
 */
public final class Iso42001 {

    private static final int NEAR = 2;

    private static final List<Clause> CLAUSES = joined(List.of(
            Clause4.CLAUSES,
            Clause5.CLAUSES,
            Clause6.CLAUSES,
            Clause7.CLAUSES,
            Clause8.CLAUSES,
            Clause9.CLAUSES,
            Clause10.CLAUSES));

    private static final List<Requirement> REQUIREMENTS = joined(List.of(
            Clause4.REQUIREMENTS,
            Clause5.REQUIREMENTS,
            Clause6.REQUIREMENTS,
            Clause7.REQUIREMENTS,
            Clause8.REQUIREMENTS,
            Clause9.REQUIREMENTS,
            Clause10.REQUIREMENTS));

    private static final List<CatalogueEntry> ENTRIES = Stream.<CatalogueEntry>concat(
                    REQUIREMENTS.stream().filter(requirement -> requirement.modality() == Modality.OBLIGATION),
                    AnnexA.CONTROLS.stream())
            .toList();

    private static final Map<String, Clause> CLAUSE_BY_ID = byId(CLAUSES, Clause::id);

    private static final Map<String, Requirement> REQUIREMENT_BY_ID = byId(REQUIREMENTS, Requirement::id);

    private static final Map<String, AnnexAControl> CONTROL_BY_ID = byId(AnnexA.CONTROLS, AnnexAControl::id);

    private static final Map<String, List<Requirement>> REQUIREMENTS_BY_CLAUSE = requirementsByClause();

    private Iso42001() {}

    /**
     * The clauses and sub-clauses from 4 to 10.2.
     *
     * @return each clause before its sub-clauses
     */
    public static List<Clause> clauses() {
        return CLAUSES;
    }

    /**
     * The clause of an id.
     *
     * @param id such as {@code "6.1.3"}
     * @return empty if there is no such clause
     */
    public static Optional<Clause> clause(String id) {
        return Optional.ofNullable(CLAUSE_BY_ID.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * What the clauses 4 to 10 ask for and allow.
     *
     * @return 182 obligations and one permission
     */
    public static List<Requirement> requirements() {
        return REQUIREMENTS;
    }

    /**
     * The requirement of an id, an obligation or the permission.
     *
     * @param id such as {@code "6.1.3-h"}
     * @return empty if there is no such requirement
     */
    public static Optional<Requirement> requirement(String id) {
        return Optional.ofNullable(REQUIREMENT_BY_ID.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * What a clause and its sub-clauses ask for and allow.
     *
     * @param clauseId such as {@code "6"}, {@code "6.1"} or {@code "6.1.3"}
     * @return empty only if there is no such clause, for every clause asks for something
     */
    public static List<Requirement> requirementsOf(String clauseId) {
        return REQUIREMENTS_BY_CLAUSE.getOrDefault(Objects.requireNonNull(clauseId, "clauseId"), List.of());
    }

    /**
     * The controls of Annex A.
     *
     * @return 38 controls
     */
    public static List<AnnexAControl> controls() {
        return AnnexA.CONTROLS;
    }

    /**
     * The control of an id.
     *
     * @param id such as {@code "A.6.2.4"}
     * @return empty if there is no such control in Annex A
     */
    public static Optional<AnnexAControl> control(String id) {
        return Optional.ofNullable(CONTROL_BY_ID.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * The control objectives of Annex A, the groups of its controls.
     *
     * @return ten objectives in nine areas
     */
    public static List<ControlObjective> controlObjectives() {
        return AnnexA.OBJECTIVES;
    }

    /**
     * What gets an outcome in every result: the obligations, then the controls.
     *
     * @return 220 entries; the permission 6.1.4-g is not among them
     */
    public static List<CatalogueEntry> entries() {
        return ENTRIES;
    }

    /**
     * The requirement or control of an id. It finds the permission too, although that is none of {@link #entries()}, so
     * that its id is not taken for a wrong one.
     *
     * @param id such as {@code "6.1.3-h"} or {@code "A.6.2.4"}
     * @return empty if there is neither such a requirement nor such a control
     */
    public static Optional<CatalogueEntry> entry(String id) {
        Optional<CatalogueEntry> requirement = requirement(id).map(Function.identity());
        return requirement.or(() -> control(id));
    }

    /**
     * What may have been meant by a wrong id of a requirement or control: the one with the fewest characters inserted,
     * removed or replaced, at most two; of several, the first in the order of the standard.
     *
     * @param id such as {@code "4.1.a"}, for which it is {@code "4.1-a"}; a right id is nearest to itself
     * @return empty if no id of the catalogue is that near
     */
    public static Optional<String> nearest(String id) {
        Objects.requireNonNull(id, "id");
        Optional<String> nearest = Optional.empty();
        int fewest = NEAR + 1;
        for (Collection<String> ids : List.of(REQUIREMENT_BY_ID.keySet(), CONTROL_BY_ID.keySet())) {
            for (String candidate : ids) {
                if (!EditDistance.canBeWithin(NEAR, id, candidate)) {
                    continue;
                }
                int distance = EditDistance.between(id, candidate);
                if (distance < fewest) {
                    fewest = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    private static <T> List<T> joined(List<List<T>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** Keeps the order of the standard, on which {@link #nearest} relies; {@code Map.copyOf} would not. */
    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T one : all) {
            if (map.put(id.apply(one), one) != null) {
                throw new IllegalStateException("the catalogue has " + id.apply(one) + " twice");
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, List<Requirement>> requirementsByClause() {
        Map<String, List<Requirement>> map = new LinkedHashMap<>();
        for (Clause clause : CLAUSES) {
            map.put(
                    clause.id(),
                    REQUIREMENTS.stream()
                            .filter(requirement -> requirement.clause().equals(clause.id())
                                    || requirement.clause().startsWith(clause.id() + "."))
                            .toList());
        }
        return Collections.unmodifiableMap(map);
    }
}
