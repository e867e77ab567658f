package org.openaims.model.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Statement;

/**
 * The floor of clause 7: resources, competence, awareness, communication and documents.
 */
@AimsRecord
@Immutable
public sealed interface Support extends Extensible permits ImmutableSupport {

    /**
     * The resources that are needed (clause 7.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ResourceNeed> resourceNeeds();

    /**
     * The competences that roles need (clause 7.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<CompetenceRequirement> competenceRequirements();

    /**
     * The competences that people have (clause 7.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<CompetenceRecord> competenceRecords();

    /**
     * The actions where competence is missing (clause 7.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<CompetenceAction> competenceActions();

    /**
     * How people were made aware (clause 7.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AwarenessActivity> awarenessActivities();

    /**
     * How often they are to be, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> awarenessIntervals();

    /**
     * What is communicated, when, with whom and how (clause 7.4).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<CommunicationPlanItem> communicationPlan();

    /**
     * The documents, version by version (clause 7.5).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<DocumentedInformation> documents();

    /**
     * That the organization needs no documents beyond those the standard asks for.
     *
     * @return the statement; absent when it has some, or nobody stated it
     */
    Optional<Statement> noFurtherDocuments();

    /**
     * What did not happen, as somebody stated it.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<NoneOccurred> noneOccurred();

    /**
     * The versions of how documents are handled (clause 7.5.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<DocumentControl> documentControls();

    /**
     * Starts a new support.
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
    default Support with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a support. */
    final class Builder extends ImmutableSupport.Builder {

        Builder() {}

        /**
         * Adds to {@link Support#resourceNeeds()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder resourceNeed(String id, Consumer<ResourceNeed.Builder> entry) {
            ResourceNeed.Builder added = ResourceNeed.builder().id(id);
            entry.accept(added);
            return addResourceNeed(added.build());
        }

        /**
         * Adds to {@link Support#competenceRequirements()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder competenceRequirement(String id, Consumer<CompetenceRequirement.Builder> entry) {
            CompetenceRequirement.Builder added =
                    CompetenceRequirement.builder().id(id);
            entry.accept(added);
            return addCompetenceRequirement(added.build());
        }

        /**
         * Adds to {@link Support#competenceRecords()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder competenceRecord(String id, Consumer<CompetenceRecord.Builder> entry) {
            CompetenceRecord.Builder added = CompetenceRecord.builder().id(id);
            entry.accept(added);
            return addCompetenceRecord(added.build());
        }

        /**
         * Adds to {@link Support#competenceActions()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder competenceAction(String id, Consumer<CompetenceAction.Builder> entry) {
            CompetenceAction.Builder added = CompetenceAction.builder().id(id);
            entry.accept(added);
            return addCompetenceAction(added.build());
        }

        /**
         * Adds to {@link Support#awarenessActivities()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder awarenessActivity(String id, Consumer<AwarenessActivity.Builder> entry) {
            AwarenessActivity.Builder added = AwarenessActivity.builder().id(id);
            entry.accept(added);
            return addAwarenessActivity(added.build());
        }

        /**
         * Adds to {@link Support#awarenessIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder awarenessInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addAwarenessInterval(added.build());
        }

        /**
         * Adds to {@link Support#communicationPlan()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder communicationPlan(String id, Consumer<CommunicationPlanItem.Builder> entry) {
            CommunicationPlanItem.Builder added =
                    CommunicationPlanItem.builder().id(id);
            entry.accept(added);
            return addCommunicationPlan(added.build());
        }

        /**
         * Adds to {@link Support#documents()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder document(String id, Consumer<DocumentedInformation.Builder> entry) {
            DocumentedInformation.Builder added =
                    DocumentedInformation.builder().id(id);
            entry.accept(added);
            return addDocument(added.build());
        }

        /**
         * Sets {@link Support#noFurtherDocuments()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder noFurtherDocuments(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return noFurtherDocuments(filled.build());
        }

        /**
         * Adds to {@link Support#noneOccurred()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder noneOccurred(Consumer<NoneOccurred.Builder> part) {
            NoneOccurred.Builder added = NoneOccurred.builder();
            part.accept(added);
            return addNoneOccurred(added.build());
        }

        /**
         * Adds to {@link Support#documentControls()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder documentControl(String id, Consumer<DocumentControl.Builder> entry) {
            DocumentControl.Builder added = DocumentControl.builder().id(id);
            entry.accept(added);
            return addDocumentControl(added.build());
        }
    }
}
