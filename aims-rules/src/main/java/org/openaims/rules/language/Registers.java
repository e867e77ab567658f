package org.openaims.rules.language;

import static org.openaims.rules.language.Subjects.subjects;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.Scope;
import org.openaims.model.context.ScopeExclusion;
import org.openaims.model.evaluation.Attestation;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Person;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ImpactScreening;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Interval;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Role;
import org.openaims.model.record.Versioned;

/** The registers as subjects of rules, with the look-ups that many rules share. */
public final class Registers {

    /** The versions of the scope. */
    public static final Subjects<Scope> SCOPES = subjects("scope", Scope.class, "/context/scopes");

    /** The register of AI systems. */
    public static final Subjects<AiSystem> SYSTEMS = subjects("AI system", AiSystem.class, "/context/systems");

    /** The people. */
    public static final Subjects<Person> PEOPLE = subjects("person", Person.class, "/leadership/people");

    /** Who held which role when. */
    public static final Subjects<RoleAssignment> ROLE_ASSIGNMENTS =
            subjects("role assignment", RoleAssignment.class, "/leadership/roleAssignments");

    /** The versions of the AI policy. */
    public static final Subjects<AiPolicy> POLICIES =
            subjects("AI policy", AiPolicy.class, "/leadership/policies").dated(AiPolicy::appliesFrom);

    /** The risk assessments. */
    public static final Subjects<RiskAssessment> RISK_ASSESSMENTS =
            subjects("risk assessment", RiskAssessment.class, "/planning/riskAssessments");

    /** The impact assessments. */
    public static final Subjects<ImpactAssessment> IMPACT_ASSESSMENTS =
            subjects("impact assessment", ImpactAssessment.class, "/planning/impactAssessments");

    /** The impact screenings. */
    public static final Subjects<ImpactScreening> IMPACT_SCREENINGS =
            subjects("impact screening", ImpactScreening.class, "/planning/impactScreenings");

    /** The declared intervals of impact assessments. */
    public static final Subjects<Interval> IMPACT_ASSESSMENT_INTERVALS =
            subjects("impact assessment interval", Interval.class, "/planning/impactAssessmentIntervals");

    /** The management reviews. */
    public static final Subjects<ManagementReview> MANAGEMENT_REVIEWS =
            subjects("management review", ManagementReview.class, "/evaluation/managementReviews");

    /** The decisions of the management reviews. */
    public static final Subjects<Part<ManagementReview, ReviewDecision>> REVIEW_DECISIONS =
            MANAGEMENT_REVIEWS.parts("review decision", ReviewDecision.class, "decisions");

    /** The declared intervals of management reviews. */
    public static final Subjects<Interval> REVIEW_INTERVALS =
            subjects("management review interval", Interval.class, "/evaluation/reviewIntervals");

    /** The judgements of what no program can judge. */
    public static final Subjects<Attestation> ATTESTATIONS =
            subjects("attestation", Attestation.class, "/evaluation/attestations");

    /** The entries of all registers that were handed in, whatever their type. */
    public static final Subjects<Located<RecordIndex.Entry>> ENTRIES =
            Subjects.located("record", "", Shared.of("all entries", records -> {
                RecordIndex index = records.shared(RecordIndex.SHARED);
                return index.entries().stream()
                        .map(entry -> new Located<>(entry, entry.id(), () -> index.pointer(entry)))
                        .toList();
            }));

    /** The day on which each management review was held. */
    public static final Moment<ManagementReview> REVIEW_HELD =
            MANAGEMENT_REVIEWS.moment(review -> Optional.of(review.heldOn()));

    /** The day on which each risk assessment was completed. */
    public static final Moment<RiskAssessment> RISK_ASSESSED =
            RISK_ASSESSMENTS.moment(assessment -> Optional.of(assessment.performedOn()));

    /** People by id. */
    public static final Lookup<PersonId, Person> PERSON = PEOPLE.by("id", person -> List.of(person.id()));

    /** Role assignments by role. */
    public static final Lookup<Role, RoleAssignment> ASSIGNMENTS_OF =
            ROLE_ASSIGNMENTS.by("role", assignment -> List.of(assignment.role()));

    /** Impact assessments by the systems that they cover. */
    public static final Lookup<AiSystemId, ImpactAssessment> IMPACT_ASSESSMENTS_OF =
            IMPACT_ASSESSMENTS.by("system", ImpactAssessment::systems);

    /** Impact screenings by the systems that they cover. */
    public static final Lookup<AiSystemId, ImpactScreening> IMPACT_SCREENINGS_OF =
            IMPACT_SCREENINGS.by("system", ImpactScreening::systems);

    /**
     * The scope in force on the day: of the approved versions the one that applied last, unless it was withdrawn.
     * Absent when there is none.
     */
    public static final Shared<Optional<Scope>> SCOPE_IN_FORCE =
            Shared.of("scope in force", records -> Versioned.inForce(records.all(SCOPES), records.day()));

    /** The exclusions of the scope in force by system; empty when none is in force. */
    public static final Shared<Map<AiSystemId, ScopeExclusion>> EXCLUSIONS_IN_FORCE = Shared.of(
            "exclusions of the scope in force",
            records -> records.shared(SCOPE_IN_FORCE).stream()
                    .flatMap(scope -> scope.exclusions().stream())
                    .collect(Collectors.toUnmodifiableMap(
                            ScopeExclusion::system, exclusion -> exclusion, (first, second) -> first)));

    /**
     * The AI policy in force on the day: of the approved versions the one that applied last, unless it was withdrawn.
     * Absent when there is none.
     */
    public static final Shared<Optional<AiPolicy>> POLICY_IN_FORCE =
            Shared.of("AI policy in force", records -> Versioned.inForce(records.all(POLICIES), records.day()));

    private Registers() {}

    /**
     * Whether a person held a role on a day.
     *
     * @param person the person
     * @param role the role
     * @param day the day
     * @param records the records
     * @return true when an assignment of the person to the role covers the day
     * @throws NotHandedInException if the role assignments were not handed in
     */
    public static boolean held(PersonId person, Role role, LocalDate day, Records records) {
        return records.all(ASSIGNMENTS_OF, role).stream()
                .anyMatch(assignment -> assignment.person().equals(Optional.of(person))
                        && assignment.held().contains(day));
    }
}
