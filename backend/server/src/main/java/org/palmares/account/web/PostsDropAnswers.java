// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Set;

/** Lets a change show at once that comes in by another door than GraphQL. */
@Component
class PostsDropAnswers extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    // Mutations are known there; a new device changes nothing that anybody reads.
    private static final Set<String> OTHERWISE = Set.of("/graphql", "/device");

    private final KeptAnswers answers;

    PostsDropAnswers(KeptAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || OTHERWISE.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        // What is refused changes nothing.
        if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            answers.drop();
        }
    }
}
