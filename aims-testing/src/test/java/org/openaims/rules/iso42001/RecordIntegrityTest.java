package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.RecordIntegrity.IDS_ARE_UNIQUE;
import static org.openaims.rules.iso42001.RecordIntegrity.REFERENCES_RESOLVE;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.empty;
import static org.openaims.testing.Samples.sound;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Extent;
import org.openaims.model.record.PersonId;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;
import org.openaims.testing.Probe;

class RecordIntegrityTest {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(REFERENCES_RESOLVE, "an owner who is not on record", RecordIntegrityTest::withUnknownOwner)
                        .finds(
                                "dangling @triage",
                                "REC-02 (the records themselves) at /context/systems/3: triage refers to p-gone, of "
                                        + "which there is no record; expected references to records that are there. "
                                        + "Add the missing records, or correct the references in triage."));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier() {
        for (var rule : RecordIntegrity.rules().rules()) {
            assertThat(Probe.of(rule, sound(), DAY).messages()).isEmpty();
            assertThat(Probe.of(rule, sound(), DAY).status()).isEqualTo(RuleStatus.SATISFIED);
        }
    }

    @Test
    void two_entries_under_one_id_are_told_once_at_the_first() {
        assertThat(Probe.of(IDS_ARE_UNIQUE, withTwoTriages(), DAY).messages())
                .containsExactly("REC-01 (the records themselves) at /context/systems/3: the id triage stands 2 times "
                        + "in /context/systems; expected one entry under each id. Give each of these records an id of "
                        + "its own, and correct the references to them.");
    }

    @Test
    void one_id_in_two_registers_is_no_duplicate() {
        Aims aims = sound().withContext(context -> context.systems(
                List.of(sound().context().systems().get(3).with(system -> system.id(AiSystemId.of("p-chief"))))));
        assertThat(Probe.of(IDS_ARE_UNIQUE, aims, DAY).found()).isEmpty();
    }

    @Test
    void a_reference_into_a_register_that_was_not_handed_in_is_not_missed() {
        Aims part = withUnknownOwner(sound())
                .with(aims -> aims.handedIn(new Extent.NamedRegisters(
                        List.of(new Extent.HandedInRegister("/context/systems", Optional.empty(), Optional.empty())))));
        assertThat(Probe.of(REFERENCES_RESOLVE, part, DAY).found()).isEmpty();
        assertThat(Probe.of(REFERENCES_RESOLVE, part, DAY).outcome().satisfied())
                .isEqualTo(4);
    }

    @Test
    void a_finding_on_the_records_makes_no_requirement_a_gap() {
        assertThat(AimsChecker.iso42001().check(withTwoTriages(), DAY).requirementOutcomes())
                .extracting(RequirementOutcome::outcome)
                .doesNotContain(Outcome.GAP);
    }

    @Test
    void without_records_there_is_no_occasion() {
        for (var rule : RecordIntegrity.rules().rules()) {
            assertThat(Probe.of(rule, empty(), DAY).status()).isEqualTo(RuleStatus.NO_OCCASION);
            assertThat(Probe.of(rule, empty(), DAY).outcome().noOccasion()).contains("there are no records");
        }
    }

    /** The sound dossier with one system in it twice. */
    static Aims withTwoTriages() {
        return sound().withContext(context ->
                context.addSystems(sound().context().systems().get(3)));
    }

    private static Aims withUnknownOwner(Aims aims) {
        return aims.withContext(context -> context.systems(aims.context().systems().stream()
                .map(system -> system.id().value().equals("triage")
                        ? system.with(changed -> changed.owner(PersonId.of("p-gone")))
                        : system)
                .toList()));
    }
}
