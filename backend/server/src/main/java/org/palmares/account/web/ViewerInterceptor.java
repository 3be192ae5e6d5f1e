// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Accounts;
import org.palmares.account.KeptProofs;
import org.palmares.account.ProvedMailbox;
import org.palmares.account.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts the viewer of a request where the controllers find it. */
@Component
@Order(0)
class ViewerInterceptor implements WebGraphQlInterceptor {

    private final Accounts accounts;
    private final DeviceCookie cookies;
    private final ProofCookie proofs;
    private final String organiserRole;
    private final String administratorRole;

    ViewerInterceptor(
            Accounts accounts,
            DeviceCookie cookies,
            ProofCookie proofs,
            @Value("${palmares.account.organiser-role}") String organiserRole,
            @Value("${palmares.account.administrator-role}") String administratorRole) {
        this.accounts = accounts;
        this.cookies = cookies;
        this.proofs = proofs;
        this.organiserRole = organiserRole;
        this.administratorRole = administratorRole;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Viewer viewer = viewer(request);
        KeptProofs kept = new KeptProofs();
        request.configureExecutionInput(
                (input, builder) ->
                        builder.graphQLContext(
                                        context ->
                                                context.of(
                                                        Viewer.class,
                                                        viewer,
                                                        KeptProofs.class,
                                                        kept))
                                .build());
        return chain.next(request).doOnNext(response -> leave(kept, request, response));
    }

    private void leave(KeptProofs kept, WebGraphQlRequest request, WebGraphQlResponse response) {
        List<ProvedMailbox> left = kept.kept();
        UUID device = device(request);
        if (left != null && device != null) {
            response.getResponseHeaders()
                    .add(
                            HttpHeaders.SET_COOKIE,
                            proofs.issue(left, device, isSecure(request)).toString());
        }
    }

    private Viewer viewer(WebGraphQlRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        String address =
                Optional.ofNullable(request.getRemoteAddress())
                        .map(remote -> remote.getAddress().getHostAddress())
                        .orElse(null);
        UUID device = device(request);
        if (who instanceof JwtAuthenticationToken token) {
            return new Viewer(
                    accounts.signedIn(token.getToken()),
                    device,
                    has(token, organiserRole),
                    has(token, administratorRole),
                    address,
                    Accounts.verifiedMailbox(token.getToken()),
                    proved(request, device));
        }
        return new Viewer(null, device, false, address).proving(proved(request, device));
    }

    private static boolean has(JwtAuthenticationToken token, String role) {
        var roles = token.getToken().getClaimAsStringList("roles");
        return roles != null && roles.contains(role);
    }

    private @Nullable UUID device(WebGraphQlRequest request) {
        return Optional.ofNullable(
                        request.getCookies().getFirst(DeviceCookie.name(isSecure(request))))
                .flatMap(cookie -> cookies.read(cookie.getValue()))
                .orElse(null);
    }

    private List<ProvedMailbox> proved(WebGraphQlRequest request, @Nullable UUID device) {
        HttpCookie cookie = request.getCookies().getFirst(ProofCookie.name(isSecure(request)));
        return cookie == null ? List.of() : proofs.read(cookie.getValue(), device);
    }

    private static boolean isSecure(WebGraphQlRequest request) {
        return "https".equals(request.getUri().getScheme());
    }
}
