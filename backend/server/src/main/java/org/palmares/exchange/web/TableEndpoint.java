// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.exchange.Import;
import org.palmares.exchange.Imports;
import org.palmares.exchange.TableKind;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Takes a file as its bare bytes from who carries a bearer token. No cookie counts here and no form
 * can send such a request, so that no foreign page can make a browser upload anything.
 */
@RestController
class TableEndpoint {

    record Said(String code, String message) {}

    /**
     * @param importId null where the file was refused
     */
    record Answer(@Nullable String importId, List<Said> userErrors) {}

    private final Imports imports;
    private final Accounts accounts;
    private final MessageSource messages;

    TableEndpoint(Imports imports, Accounts accounts, MessageSource messages) {
        this.imports = imports;
        this.accounts = accounts;
        this.messages = messages;
    }

    @PostMapping(value = "/exchange/tables", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Answer> upload(
            @RequestParam String contestId,
            @RequestParam TableKind kind,
            @RequestParam String fileName,
            @AuthenticationPrincipal @Nullable Jwt token,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        if (token == null) {
            return ResponseEntity.status(401)
                    .body(answer(Outcome.refused(CommonRefusal.SIGN_IN_REQUIRED), locale));
        }
        Viewer viewer = Viewer.of(accounts.signedIn(token));
        UUID contest = GlobalId.key("Contest", contestId).orElse(null);
        Outcome<Import> outcome =
                contest == null || !imports.mayUpload(contest, viewer)
                        ? Outcome.refused(CommonRefusal.NOT_FOUND)
                        : imports.upload(
                                contest,
                                kind,
                                shortened(fileName),
                                request.getInputStream().readAllBytes(),
                                viewer);
        return ResponseEntity.ok(answer(outcome, locale));
    }

    private Answer answer(Outcome<Import> outcome, Locale locale) {
        Import one = outcome.valueOrNull();
        return new Answer(
                one == null ? null : GlobalId.of("Import", one.key()),
                outcome.refusals().stream().map(refusal -> said(refusal, locale)).toList());
    }

    private Said said(Refusal refusal, Locale locale) {
        Object[] args =
                refusal.args().stream()
                        .map(arg -> arg instanceof Text text ? text.in(locale) : arg)
                        .toArray();
        return new Said(
                refusal.code().name(), messages.getMessage(refusal.code().name(), args, locale));
    }

    /** Its last part, in NFC and of bounded length. */
    private static String shortened(String fileName) {
        String name =
                java.text.Normalizer.normalize(fileName, java.text.Normalizer.Form.NFC)
                        .replaceAll("\\p{Cntrl}", "")
                        .replaceFirst(".*[/\\\\]", "");
        return name.substring(0, Math.min(200, name.length()));
    }
}
