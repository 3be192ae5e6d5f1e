// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.net.URI;

/** The foreign origins that a page talks to: the object storage and the identity provider. */
@Component
class ContentOrigins {

    private final URI storage;
    private final URI issuer;

    ContentOrigins(
            @Value("${palmares.storage.public-endpoint}") URI storage,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") URI issuer) {
        this.storage = storage;
        this.issuer = issuer;
    }

    String storage() {
        return storage.getScheme() + "://" + storage.getAuthority();
    }

    String issuer() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
