// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the web client where people sign in. */
@RestController
class ClientConfiguration {

    record Config(String issuer, String clientId, String scope, boolean quickstart) {}

    private final Config config;

    ClientConfiguration(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
            @Value("${palmares.account.client-id}") String clientId,
            @Value("${palmares.account.scope}") String scope,
            @Value("${palmares.quickstart}") boolean quickstart) {
        this.config = new Config(issuer, clientId, scope, quickstart);
    }

    @GetMapping("/config.json")
    Config config() {
        return config;
    }
}
