// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.testing.Issuer;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.Date;
import java.util.List;

@ServerTest
class SigningInTests {

    private static final String VIEWER = "{viewer{account{id name email} canCreateContests}}";

    @Autowired People people;

    @Test
    void aStrangerHasNoAccount() {
        var viewer = people.stranger().ask(VIEWER).path("viewer");

        assertThat(viewer.path("account").isNull()).isTrue();
        assertThat(viewer.path("canCreateContests").asBoolean()).isFalse();
    }

    @Test
    void theSameSubjectIsTheSameAccount() {
        Person lan = people.named("lan");

        var first = lan.ask(VIEWER).path("viewer").path("account");
        var second =
                people.withToken(Issuer.shared().token(lan.subject(), "organiser"))
                        .ask(VIEWER)
                        .path("viewer");

        assertThat(first.path("name").asString()).isEqualTo(lan.subject());
        assertThat(second.path("account").path("id")).isEqualTo(first.path("id"));
        assertThat(second.path("canCreateContests").asBoolean()).isTrue();
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        assertRefused(new Issuer().token("lan"));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        Issuer issuer = Issuer.shared();
        assertRefused(issuer.sign(issuer.claims("lan").audience(List.of("palmares-web")).build()));
    }

    @Test
    void refusesAnExpiredToken() {
        Issuer issuer = Issuer.shared();
        Date past = Date.from(Instant.now().minusSeconds(61));
        assertRefused(issuer.sign(issuer.claims("lan").expirationTime(past).build()));
    }

    @Test
    void refusesAnUnsignedToken() {
        String signed = Issuer.shared().token("lan");
        String none = "eyJhbGciOiJub25lIn0." + signed.split("\\.")[1] + ".";
        assertRefused(none);
    }

    @Test
    void refusesATokenWithAnotherSubjectUnderTheOldSignature() {
        String[] lan = Issuer.shared().token("lan").split("\\.");
        String[] minh = Issuer.shared().token("minh").split("\\.");
        assertRefused(lan[0] + "." + minh[1] + "." + lan[2]);
    }

    private void assertRefused(String token) {
        var answer = people.withToken(token).respond(VIEWER, java.util.Map.of());
        assertThat(answer.statusCode()).isEqualTo(401);
    }
}
