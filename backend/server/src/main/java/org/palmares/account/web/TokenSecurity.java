// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The server is a resource server and nothing else: a request carries a bearer token or is
 * anonymous. What either may do is decided by the modules' faces, object by object.
 */
@Configuration(proxyBeanMethods = false)
class TokenSecurity {

    // Files are hashed by WebAssembly; that word of the scripts' policy allows no eval.
    private static final String CONTENT_POLICY =
            String.join(
                    "; ",
                    "default-src 'self'",
                    "script-src 'self' 'wasm-unsafe-eval'",
                    "img-src 'self' data: blob: %1$s",
                    "media-src 'self' blob: %1$s",
                    "connect-src 'self' %1$s %2$s",
                    "style-src 'self' 'unsafe-inline'",
                    "font-src 'self' data:",
                    "worker-src 'self' blob:",
                    "frame-src %2$s",
                    "frame-ancestors 'none'",
                    "base-uri 'none'",
                    "form-action 'self' %2$s");

    @Bean
    SecurityFilterChain tokenSecurityFilterChain(HttpSecurity http, ContentOrigins origins) {
        String policy = CONTENT_POLICY.formatted(origins.storage(), origins.issuer());
        return http.oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie signs anybody in; the device cookie is SameSite=Strict and JSON only.
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy)))
                .build();
    }
}
