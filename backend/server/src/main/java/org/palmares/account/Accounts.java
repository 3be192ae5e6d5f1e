// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;
import org.palmares.account.store.AccountTable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Everybody who has signed in. */
@Component
public class Accounts {

    private record Identity(String issuer, String subject, String name, String email) {}

    private final AccountTable table;

    // A signed-in request costs no statement while its identity is unchanged.
    private final Cache<Identity, Account> known =
            Caffeine.newBuilder()
                    .maximumSize(50_000)
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .build();

    Accounts(AccountTable table) {
        this.table = table;
    }

    /** The account of a validated token; made at the first sign-in, its name and e-mail kept up. */
    public Account signedIn(Jwt token) {
        String name = Optional.ofNullable(token.getClaimAsString("name")).orElse("");
        String email = Optional.ofNullable(token.getClaimAsString("email")).orElse("");
        String subject = Objects.requireNonNull(token.getSubject(), "a token without a subject");
        String issuer = String.valueOf(token.getIssuer());
        return identified(issuer, subject, name, email);
    }

    /** The e-mail of a token whose issuer says that it has verified it; else null. */
    public static @Nullable String verifiedMailbox(Jwt token) {
        return Boolean.TRUE.equals(token.getClaimAsBoolean("email_verified"))
                ? token.getClaimAsString("email")
                : null;
    }

    /** The account of somebody whom an issuer vouches for; made where there is none. */
    public Account identified(String issuer, String subject, String name, String email) {
        return known.get(
                new Identity(issuer, subject, name, email),
                who -> table.upsert(who.issuer, who.subject, who.name, who.email));
    }

    public Map<UUID, Account> byKeys(Collection<UUID> keys) {
        return table.byKeys(keys);
    }
}
