// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.Locale;

/** Says a refusal in the reader's language. */
@Controller
class UserErrorController {

    private final MessageSource messages;

    UserErrorController(MessageSource messages) {
        this.messages = messages;
    }

    @SchemaMapping(typeName = "UserError")
    String code(Refusal refusal) {
        return refusal.code().name();
    }

    @SchemaMapping(typeName = "UserError")
    String message(Refusal refusal, Locale locale) {
        Object[] args =
                refusal.args().stream()
                        .map(arg -> arg instanceof Text text ? text.in(locale) : arg)
                        .toArray();
        return messages.getMessage(refusal.code().name(), args, locale);
    }

    @SchemaMapping(typeName = "UserError")
    @Nullable Integer retryAfter(Refusal refusal) {
        return refusal.retryAfter() == null
                ? null
                : Math.toIntExact(refusal.retryAfter().plusMillis(999).toSeconds());
    }
}
