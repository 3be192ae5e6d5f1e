// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Domains that give mailboxes to anybody for minutes. A short list of our own, a domain a line; an
 * instance names another with {@code palmares.voting.throw-away-domains}.
 */
@Component
class ThrowAwayDomains {

    private final Set<String> domains;

    ThrowAwayDomains(
            @Value("${palmares.voting.throw-away-domains:classpath:voting/throw-away-domains.txt}")
                    Resource list)
            throws IOException {
        domains =
                list.getContentAsString(UTF_8)
                        .lines()
                        .map(line -> line.strip().toLowerCase(Locale.ROOT))
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .collect(toUnmodifiableSet());
    }

    /** The domain itself, or one above it. */
    boolean have(String domain) {
        String rest = domain;
        while (!domains.contains(rest)) {
            int dot = rest.indexOf('.');
            if (dot < 0) {
                return false;
            }
            rest = rest.substring(dot + 1);
        }
        return true;
    }
}
