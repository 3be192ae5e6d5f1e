// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.UUID;

/** Puts the viewer of a request where the controllers find it. */
@Component
@Order(0)
class ViewerInterceptor implements WebGraphQlInterceptor {

    private final Accounts accounts;
    private final DeviceCookie cookies;
    private final String organiserRole;
    private final String administratorRole;

    ViewerInterceptor(
            Accounts accounts,
            DeviceCookie cookies,
            @Value("${palmares.account.organiser-role}") String organiserRole,
            @Value("${palmares.account.administrator-role}") String administratorRole) {
        this.accounts = accounts;
        this.cookies = cookies;
        this.organiserRole = organiserRole;
        this.administratorRole = administratorRole;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Viewer viewer = viewer(request);
        request.configureExecutionInput(
                (input, builder) ->
                        builder.graphQLContext(context -> context.of(Viewer.class, viewer))
                                .build());
        return chain.next(request);
    }

    private Viewer viewer(WebGraphQlRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        String address =
                Optional.ofNullable(request.getRemoteAddress())
                        .map(remote -> remote.getAddress().getHostAddress())
                        .orElse(null);
        if (who instanceof JwtAuthenticationToken token) {
            return new Viewer(
                    accounts.signedIn(token.getToken()),
                    device(request),
                    has(token, organiserRole),
                    has(token, administratorRole),
                    address);
        }
        return new Viewer(null, device(request), false, address);
    }

    private static boolean has(JwtAuthenticationToken token, String role) {
        var roles = token.getToken().getClaimAsStringList("roles");
        return roles != null && roles.contains(role);
    }

    private @Nullable UUID device(WebGraphQlRequest request) {
        boolean secure = "https".equals(request.getUri().getScheme());
        return Optional.ofNullable(request.getCookies().getFirst(DeviceCookie.name(secure)))
                .flatMap(cookie -> cookies.read(cookie.getValue()))
                .orElse(null);
    }
}
