package org.openaims.model.standard;

/**
 * The finer roles within the roles of ISO/IEC 22989:2022.
 *
 * <p>The list agrees with public descriptions of the standard but was not verified with a licensed copy. Two groups
 * rest on the weakest evidence, not seen in a public source, and say so: the four kinds of developer, and the roles
 * that a note to clause 4.1 of ISO/IEC 42001 adds.
 */
public enum AiActorSubRole {

    /** Provides a platform on which others build or run AI. */
    PLATFORM_PROVIDER(AiActorRole.AI_PROVIDER, "AI platform provider"),

    /** Provides a product or a service that uses AI. */
    PRODUCT_OR_SERVICE_PROVIDER(AiActorRole.AI_PROVIDER, "AI product or service provider"),

    /** Develops AI systems. */
    DEVELOPER(AiActorRole.AI_PRODUCER, "AI developer"),

    /** Designs models. A kind of developer; weakest evidence. */
    MODEL_DESIGNER(AiActorRole.AI_PRODUCER, "Model designer"),

    /** Implements models. A kind of developer; weakest evidence. */
    MODEL_IMPLEMENTER(AiActorRole.AI_PRODUCER, "Model implementer"),

    /** Verifies that the computation runs as designed. A kind of developer; weakest evidence. */
    COMPUTATION_VERIFIER(AiActorRole.AI_PRODUCER, "Computation verifier"),

    /** Verifies that the model works as designed. A kind of developer; weakest evidence. */
    MODEL_VERIFIER(AiActorRole.AI_PRODUCER, "Model verifier"),

    /** Operates AI systems. From the note to 4.1; weakest evidence. */
    OPERATOR(AiActorRole.AI_PRODUCER, "AI operator"),

    /** Tests and evaluates AI systems as part of making them. From the note to 4.1; weakest evidence. */
    TESTER_OR_EVALUATOR(AiActorRole.AI_PRODUCER, "AI tester or evaluator"),

    /** Deploys AI systems; not the deployer of the EU AI Act. From the note to 4.1; weakest evidence. */
    DEPLOYER(AiActorRole.AI_PRODUCER, "AI deployer"),

    /** Looks after the human factors of AI systems. From the note to 4.1; weakest evidence. */
    HUMAN_FACTORS_EXPERT(AiActorRole.AI_PRODUCER, "Human factors expert"),

    /** Knows the domain in which an AI system is applied. From the note to 4.1; weakest evidence. */
    DOMAIN_EXPERT(AiActorRole.AI_PRODUCER, "Domain expert"),

    /** Assesses the impacts of AI systems. From the note to 4.1; weakest evidence. */
    IMPACT_ASSESSOR(AiActorRole.AI_PRODUCER, "AI impact assessor"),

    /** Procures AI systems. From the note to 4.1; weakest evidence. */
    PROCURER(AiActorRole.AI_PRODUCER, "Procurer"),

    /** Governs and oversees AI work. From the note to 4.1; weakest evidence. */
    GOVERNANCE_AND_OVERSIGHT(AiActorRole.AI_PRODUCER, "AI governance and oversight"),

    /** Uses an AI product or service. */
    AI_USER(AiActorRole.AI_CUSTOMER, "AI user"),

    /** Integrates AI components into systems. */
    SYSTEM_INTEGRATOR(AiActorRole.AI_PARTNER, "AI system integrator"),

    /** Provides data for AI systems. */
    DATA_PROVIDER(AiActorRole.AI_PARTNER, "Data provider"),

    /** Evaluates AI systems for others. */
    EVALUATOR(AiActorRole.AI_PARTNER, "AI evaluator"),

    /** Audits organizations that produce, provide or use AI systems. */
    AUDITOR(AiActorRole.AI_PARTNER, "AI auditor"),

    /** A person whose data an AI system holds or learned from. */
    DATA_SUBJECT(AiActorRole.AI_SUBJECT, "Data subject"),

    /** A person or group affected otherwise by an AI system. */
    OTHER_SUBJECT(AiActorRole.AI_SUBJECT, "Other subject"),

    /** Makes policy that bears on AI systems. */
    POLICY_MAKER(AiActorRole.RELEVANT_AUTHORITY, "Policy maker"),

    /** Makes and enforces rules that bear on AI systems. */
    REGULATOR(AiActorRole.RELEVANT_AUTHORITY, "Regulator");

    private final AiActorRole role;

    private final String title;

    AiActorSubRole(AiActorRole role, String title) {
        this.role = role;
        this.title = title;
    }

    /**
     * The role that this one belongs to.
     *
     * @return one role, never several
     */
    public AiActorRole role() {
        return role;
    }

    /**
     * The short title.
     *
     * @return such as {@code "AI system integrator"}
     */
    public String title() {
        return title;
    }
}
