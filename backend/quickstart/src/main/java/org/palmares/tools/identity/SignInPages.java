// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages for signing in and for registering oneself. */
@RestController
class SignInPages {

    private static final String LANGUAGE = "language";
    private static final int SHORTEST_PASSWORD = 8;

    private final Directory directory;
    private final String application;
    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();
    private final HttpSessionSecurityContextRepository sessions =
            new HttpSessionSecurityContextRepository();

    SignInPages(
            Directory directory, @Value("${palmares.identity.application}") String application) {
        this.directory = directory;
        this.application = application;
    }

    @GetMapping(value = "/sign-in", produces = MediaType.TEXT_HTML_VALUE)
    String signIn(
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String error,
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken csrf) {
        var page = new IdentityPage(language(lang, request, response), csrf, application);
        return page.signIn(error != null, directory.demo());
    }

    @GetMapping(value = "/register", produces = MediaType.TEXT_HTML_VALUE)
    String register(
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken csrf) {
        var page = new IdentityPage(language(lang, request, response), csrf, application);
        return page.register("", "", null);
    }

    @PostMapping(value = "/register", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> register(
            @RequestParam String name,
            @RequestParam String email,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken csrf) {
        var page = new IdentityPage(language(null, request, response), csrf, application);
        IdentityText problem = problem(name, email, password).orElse(null);
        if (problem == null && directory.register(name, email, password, List.of()).isEmpty()) {
            problem = IdentityText.EMAIL_KNOWN;
        }
        if (problem != null) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page.register(name, email, problem));
        }
        remember(email, request, response);
        SavedRequest before = requests.getRequest(request, response);
        URI next = URI.create(before == null ? application : before.getRedirectUrl());
        return ResponseEntity.status(HttpStatus.FOUND).location(next).build();
    }

    private static Optional<IdentityText> problem(String name, String email, String password) {
        if (name.isBlank() || name.length() > 120) {
            return Optional.of(IdentityText.NAME_MISSING);
        }
        if (!email.strip().matches("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s]{2,}")) {
            return Optional.of(IdentityText.EMAIL_WRONG);
        }
        return password.length() < SHORTEST_PASSWORD || password.length() > 72
                ? Optional.of(IdentityText.PASSWORD_SHORT)
                : Optional.empty();
    }

    private void remember(String email, HttpServletRequest request, HttpServletResponse response) {
        UserDetails person = directory.loadUserByUsername(email);
        var authorities = new ArrayList<GrantedAuthority>(person.getAuthorities());
        // Tells when somebody has proved who they are; no token is made without it.
        authorities.add(
                FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, authorities));
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }

    /** What was asked for on the page, else for this sign-in, else what the browser prefers. */
    private Locale language(
            @Nullable String asked, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        String chosen = asked;
        if (chosen == null) {
            chosen = (String) session.getAttribute(LANGUAGE);
        }
        SavedRequest before = requests.getRequest(request, response);
        if (chosen == null && before != null) {
            String[] locales = before.getParameterValues("ui_locales");
            chosen = locales == null || locales.length == 0 ? null : locales[0];
        }
        if (chosen == null) {
            chosen = request.getLocale().getLanguage();
        }
        String known = chosen.startsWith("en") ? "en" : "vi";
        session.setAttribute(LANGUAGE, known);
        return Locale.of(known);
    }
}
