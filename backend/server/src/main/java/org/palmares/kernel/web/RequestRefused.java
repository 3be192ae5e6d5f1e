// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import graphql.execution.AbortExecutionException;

import org.springframework.graphql.execution.ErrorType;

import java.util.Map;

/** A request that is refused before anything of it is executed; its code is stable. */
final class RequestRefused extends AbortExecutionException {

    private final String code;

    RequestRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code, "classification", ErrorType.BAD_REQUEST.name());
    }
}
