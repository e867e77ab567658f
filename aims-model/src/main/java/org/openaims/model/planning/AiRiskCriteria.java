package org.openaims.model.planning;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiRiskCriteriaId;
import org.openaims.model.record.AimsProcessId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Answer;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Versioned;

/**
 * One version of the AI risk criteria: scales, how levels are found, and what is acceptable (clause 6.1.1).
 */
@AimsRecord
@Immutable
public sealed interface AiRiskCriteria extends Versioned permits ImmutableAiRiskCriteria {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AiRiskCriteriaId id();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<AiRiskCriteriaId> supersedes();

    /**
     * How a level of risk is found.
     *
     * @return the method; absent when not recorded
     */
    Optional<Method> method();

    /**
     * What the criteria serve.
     *
     * @return them; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<Use> uses();

    /**
     * The scale of likelihood.
     *
     * @return the levels, in any order; empty when there is none
     */
    List<ScaleLevel> likelihoodScale();

    /**
     * The scale of consequence.
     *
     * @return the levels, in any order; empty when there is none
     */
    List<ScaleLevel> consequenceScale();

    /**
     * The scale of impacts on people and societies.
     *
     * @return the levels, in any order; empty when there is none
     */
    List<ScaleLevel> impactScale();

    /**
     * The levels of risk.
     *
     * @return the levels, in any order; empty when there are none
     */
    List<ScaleLevel> levels();

    /**
     * The matrix, where the method is one.
     *
     * @return the cells, in any order; empty when there is none
     */
    List<MatrixCell> matrix();

    /**
     * The formula, where the method is one.
     *
     * @return the formula; absent when there is none
     */
    Optional<Formula> formula();

    /**
     * The highest level of risk that is acceptable.
     *
     * @return its name; absent when none was set
     */
    Optional<String> acceptableUpTo();

    /**
     * What a level of risk means for its treatment: which risks are treated, in which order, and who decides.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> treatmentRule();

    /**
     * Who took part in setting them.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<PersonId> participants();

    /**
     * The process that they belong to.
     *
     * @return the id; absent when not recorded
     */
    Optional<AimsProcessId> process();

    /**
     * What {@link #method} may be.
     */
    enum Method {
        /** From a matrix of likelihood and consequence. */
        MATRIX,
        /** From a formula over the ranks of likelihood and consequence. */
        FORMULA,
        /** By the reasoned judgement of an assessor. */
        REASONED_JUDGEMENT
    }

    /**
     * What {@link #uses} may be.
     */
    enum Use {
        /** Telling acceptable risk from risk that is not. */
        ACCEPT,
        /** Assessing risk. */
        ASSESS,
        /** Treating risk. */
        TREAT,
        /** Judging impacts. */
        JUDGE_IMPACT
    }

    /**
     * What {@link #formula} may be.
     */
    enum Formula {
        /** Rank of likelihood times rank of consequence. */
        PRODUCT,
        /** Rank of likelihood plus rank of consequence. */
        SUM,
        /** The higher of the two ranks. */
        MAXIMUM
    }

    /**
     * The level of risk that the method makes of a likelihood and a consequence.
     *
     * @param likelihood the name of a level of the scale of likelihood
     * @param consequence the name of a level of the scale of consequence
     * @return the name of the level; absent where a person judges, and where scale, matrix or formula do not lead to one
     */
    default Optional<String> level(String likelihood, String consequence) {
        return method().flatMap(how -> switch (how) {
            case MATRIX ->
                matrix().stream()
                        .filter(cell -> cell.likelihood().equals(likelihood)
                                && cell.consequence().equals(consequence))
                        .map(MatrixCell::level)
                        .findFirst();
            case FORMULA -> formulaLevel(likelihood, consequence);
            case REASONED_JUDGEMENT -> Optional.<String>empty();
        });
    }

    private Optional<String> formulaLevel(String likelihood, String consequence) {
        Optional<Integer> first = ScaleLevel.rank(likelihoodScale(), likelihood);
        Optional<Integer> second = ScaleLevel.rank(consequenceScale(), consequence);
        if (formula().isEmpty() || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal left = BigDecimal.valueOf(first.get());
        BigDecimal right = BigDecimal.valueOf(second.get());
        BigDecimal result = switch (formula().get()) {
            case PRODUCT -> left.multiply(right);
            case SUM -> left.add(right);
            case MAXIMUM -> left.max(right);
        };
        return levels().stream()
                .filter(level -> level.atLeast()
                        .filter(bound -> bound.compareTo(result) <= 0)
                        .isPresent())
                .max(Comparator.comparing(level -> level.atLeast().orElseThrow()))
                .map(ScaleLevel::name);
    }

    /**
     * Whether a level of risk is acceptable.
     *
     * @param level the name of the level
     * @return yes or no; unknown when no highest acceptable level was set, or the scale does not hold both
     */
    default Answer accepts(String level) {
        Optional<Integer> highest = acceptableUpTo().flatMap(name -> ScaleLevel.rank(levels(), name));
        Optional<Integer> found = ScaleLevel.rank(levels(), level);
        if (highest.isEmpty()) {
            return Answer.unknown("the highest acceptable level of risk");
        }
        return found.map(rank -> Answer.of(rank <= highest.get()))
                .orElseGet(() -> Answer.unknown("the rank of the level of risk"));
    }

    /**
     * Starts a new AI risk criteria.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A copy with a change.
     *
     * @param change what to set on the copy
     * @return the changed copy
     */
    default AiRiskCriteria with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an AI risk criteria. */
    final class Builder extends ImmutableAiRiskCriteria.Builder implements Versioned.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link AiRiskCriteria#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(AiRiskCriteriaId.of(text));
        }

        /**
         * Sets {@link AiRiskCriteria#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(AiRiskCriteriaId.of(text));
        }

        /**
         * Adds to {@link AiRiskCriteria#likelihoodScale()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder likelihoodScale(Consumer<ScaleLevel.Builder> part) {
            ScaleLevel.Builder added = ScaleLevel.builder();
            part.accept(added);
            return addLikelihoodScale(added.build());
        }

        /**
         * Adds to {@link AiRiskCriteria#consequenceScale()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder consequenceScale(Consumer<ScaleLevel.Builder> part) {
            ScaleLevel.Builder added = ScaleLevel.builder();
            part.accept(added);
            return addConsequenceScale(added.build());
        }

        /**
         * Adds to {@link AiRiskCriteria#impactScale()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder impactScale(Consumer<ScaleLevel.Builder> part) {
            ScaleLevel.Builder added = ScaleLevel.builder();
            part.accept(added);
            return addImpactScale(added.build());
        }

        /**
         * Adds to {@link AiRiskCriteria#levels()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder level(Consumer<ScaleLevel.Builder> part) {
            ScaleLevel.Builder added = ScaleLevel.builder();
            part.accept(added);
            return addLevel(added.build());
        }

        /**
         * Adds to {@link AiRiskCriteria#matrix()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder matrix(Consumer<MatrixCell.Builder> part) {
            MatrixCell.Builder added = MatrixCell.builder();
            part.accept(added);
            return addMatrix(added.build());
        }

        /**
         * Adds to {@link AiRiskCriteria#participants()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addParticipants(String... texts) {
            for (String text : texts) {
                addParticipant(PersonId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link AiRiskCriteria#process()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder process(String text) {
            return process(AimsProcessId.of(text));
        }
    }
}
