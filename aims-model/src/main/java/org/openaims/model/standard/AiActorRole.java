package org.openaims.model.standard;

/**
 * The six roles of ISO/IEC 22989:2022 that somebody can have towards an AI system; clause 4.1 of ISO/IEC 42001 asks the
 * organization for its own. One organization may have several, even towards one system.
 *
 * <p>These are not the roles of the EU AI Act (provider, deployer and so on): keep the two vocabularies apart.
 */
public enum AiActorRole {

    /** Offers platforms, products or services that use AI. */
    AI_PROVIDER("AI provider", true),

    /** Designs, develops, tests or deploys products or services that use AI. */
    AI_PRODUCER("AI producer", true),

    /** Uses an AI product or service, or offers it to its own users. */
    AI_CUSTOMER("AI customer", true),

    /** Serves others in their AI work, as integrator, data provider, evaluator or auditor. */
    AI_PARTNER("AI partner", true),

    /** Is affected by an AI system. */
    AI_SUBJECT("AI subject", false),

    /** Makes or enforces policy or law that bears on AI systems. */
    RELEVANT_AUTHORITY("Relevant authority", false);

    private final String title;

    private final boolean ofOrganization;

    AiActorRole(String title, boolean ofOrganization) {
        this.title = title;
        this.ofOrganization = ofOrganization;
    }

    /**
     * The short title.
     *
     * @return such as {@code "AI provider"}
     */
    public String title() {
        return title;
    }

    /**
     * Whether an organization usually claims the role over its own systems; the others are categories of interested
     * parties. That split is inferred, not read in a source.
     *
     * @return true for provider, producer, customer and partner
     */
    public boolean ofOrganization() {
        return ofOrganization;
    }
}
