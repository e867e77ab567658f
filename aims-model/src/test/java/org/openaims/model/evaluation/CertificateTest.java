package org.openaims.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.Days;

class CertificateTest {

    private static final Certificate CERTIFICATE = Certificate.builder()
            .id("c-1")
            .number("AI-4711")
            .standard("ISO/IEC 42001:2023")
            .certificationBody("Body")
            .decidedOn("2025-01-10")
            .validUntil("2028-01-09")
            .build();

    @Test
    void a_certificate_is_valid_from_the_decision_to_its_last_day() {
        assertThat(CERTIFICATE.valid()).isEqualTo(Days.between(day("2025-01-10"), day("2028-01-09")));
    }

    @Test
    void a_suspension_ends_when_the_certificate_is_valid_again() {
        Certificate suspended = CERTIFICATE.with(certificate -> certificate
                .state(state -> state.changedOn("2026-05-01").state(CertificateState.State.VALID))
                .state(state -> state.changedOn("2026-03-01").state(CertificateState.State.SUSPENDED)));
        assertThat(suspended.valid())
                .isEqualTo(Days.between(day("2025-01-10"), day("2026-02-28"))
                        .or(Days.between(day("2026-05-01"), day("2028-01-09"))));
    }

    @Test
    void a_withdrawn_certificate_is_not_valid_any_more() {
        Certificate withdrawn = CERTIFICATE.with(certificate ->
                certificate.state(state -> state.changedOn("2026-03-01").state(CertificateState.State.WITHDRAWN)));
        assertThat(withdrawn.valid()).isEqualTo(Days.between(day("2025-01-10"), day("2026-02-28")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
