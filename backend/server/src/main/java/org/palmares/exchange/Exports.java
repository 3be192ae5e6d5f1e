// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.exchange.store.ExportLinkTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tables that go out, each behind a link that serves once. */
@Component
public class Exports {

    /** What a link serves. */
    public record Download(
            Contest contest,
            ExportContent content,
            ExportFormat format,
            Locale locale,
            Viewer viewer,
            String fileName) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ExportLinkTable links;
    private final Contests contests;
    private final Members members;
    private final Accounts accounts;
    private final ExportRows rows;
    private final ApplicationEventPublisher events;

    Exports(
            ExportLinkTable links,
            Contests contests,
            Members members,
            Accounts accounts,
            ExportRows rows,
            ApplicationEventPublisher events) {
        this.links = links;
        this.contests = contests;
        this.members = members;
        this.accounts = accounts;
        this.rows = rows;
        this.events = events;
    }

    /** A link that serves one download within two minutes. */
    @Transactional
    public Outcome<String> link(
            UUID contest,
            ExportContent content,
            ExportFormat format,
            Locale locale,
            Viewer viewer) {
        Outcome<UUID> allowed = allowed(contest, content, viewer);
        if (!allowed.isDone()) {
            return Outcome.refused(allowed.refusals());
        }
        UUID account = viewer.accountKey().orElseThrow();
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        String language = "en".equals(locale.getLanguage()) ? "en" : "vi";
        links.insert(
                hash(token),
                new ExportLinkTable.Asked(
                        contest, account, content.name(), format.name(), language));
        events.publishEvent(
                new AuditedEvent(
                        "table.exported",
                        contest,
                        account,
                        null,
                        Map.of("content", content.name(), "format", format.name())));
        return Outcome.done("/exchange/exports/" + token);
    }

    /** Empty for a link that is unknown, used, too old, or whose holder may no longer. */
    @Transactional
    public Optional<Download> open(String token) {
        return links.use(hash(token)).flatMap(this::download);
    }

    private Optional<Download> download(ExportLinkTable.Asked asked) {
        Contest contest = contests.byKey(asked.contest()).orElse(null);
        Account account = accounts.byKeys(List.of(asked.account())).get(asked.account());
        if (contest == null || account == null) {
            return Optional.empty();
        }
        Viewer viewer = Viewer.of(account);
        ExportContent content = ExportContent.valueOf(asked.content());
        ExportFormat format = ExportFormat.valueOf(asked.format());
        String name =
                "%s-%s.%s"
                        .formatted(
                                contest.slug(),
                                content.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                format.name().toLowerCase(Locale.ROOT));
        return allowed(contest.key(), content, viewer).isDone()
                ? Optional.of(
                        new Download(
                                contest,
                                content,
                                format,
                                Locale.forLanguageTag(asked.language()),
                                viewer,
                                name))
                : Optional.empty();
    }

    /** Row by row, in constant memory. */
    public void write(Download download, OutputStream stream) throws IOException {
        TableKind template = download.content().template();
        if (template != null && download.format() == ExportFormat.XLSX) {
            Template.write(template, download.contest(), download.locale(), stream);
            return;
        }
        try (TableOut out =
                download.format() == ExportFormat.CSV
                        ? new CsvOut(stream)
                        : new XlsxOut(stream, rows.title(download))) {
            rows.write(download, out);
        }
    }

    private Outcome<UUID> allowed(UUID key, ExportContent content, Viewer viewer) {
        Set<Role> roles = members.roles(key, viewer);
        boolean organises = roles.contains(Role.ORGANISER);
        boolean reads =
                switch (content) {
                    case ENTRIES -> organises || roles.contains(Role.SCREENER);
                    case UNITS ->
                            organises
                                    || roles.contains(Role.SCREENER)
                                    || roles.contains(Role.COORDINATOR);
                    default -> organises;
                };
        Contest contest = contests.byKey(key).orElse(null);
        if (!reads || contest == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        boolean blind = roles.contains(Role.JUROR) && contest.publishedAt() == null;
        return content == ExportContent.ENTRIES && blind
                ? Outcome.refused(ExchangeRefusal.EXPORT_BLIND)
                : Outcome.done(key);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
