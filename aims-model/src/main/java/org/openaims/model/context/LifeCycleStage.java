package org.openaims.model.context;

/**
 * The stages of an AI system's life cycle (ISO/IEC 22989).
 */
public enum LifeCycleStage {
    /** Idea, need and requirements. */
    INCEPTION,
    /** Design and development, or acquisition. */
    DESIGN_AND_DEVELOPMENT,
    /** Verification and validation. */
    VERIFICATION_AND_VALIDATION,
    /** Deployment, not yet in regular use. */
    DEPLOYMENT,
    /** In operation, monitored. */
    OPERATION_AND_MONITORING,
    /** In operation, validated continuously as it learns. */
    CONTINUOUS_VALIDATION,
    /** Evaluated again. */
    RE_EVALUATION,
    /** Retired. */
    RETIREMENT
}
