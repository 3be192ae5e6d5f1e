// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.contest.Contest;
import org.palmares.contest.Coordinators;
import org.palmares.contest.DeclarationList;
import org.palmares.contest.Invitation;
import org.palmares.contest.InvitationState;
import org.palmares.contest.Invitations;
import org.palmares.contest.Member;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.contest.Unit;
import org.palmares.contest.Units;
import org.palmares.entry.Declared;
import org.palmares.entry.DocketedEntry;
import org.palmares.entry.Dockets;
import org.palmares.entry.Participation;
import org.palmares.entry.UnitParticipation;
import org.palmares.exchange.rules.Columns;
import org.palmares.exchange.rules.Wording;
import org.palmares.kernel.DatabaseClock;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The rows of what goes out, under the headers by which they may come in again. */
@Component
class ExportRows {

    private static final int AT_ONCE = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private final Dockets dockets;
    private final DeclaredColumns declared;
    private final Units units;
    private final Participation participation;
    private final Members members;
    private final Invitations invitations;
    private final Coordinators coordinators;
    private final Accounts accounts;
    private final DatabaseClock clock;

    ExportRows(
            Dockets dockets,
            DeclaredColumns declared,
            Units units,
            Participation participation,
            Members members,
            Invitations invitations,
            Coordinators coordinators,
            Accounts accounts,
            DatabaseClock clock) {
        this.dockets = dockets;
        this.declared = declared;
        this.units = units;
        this.participation = participation;
        this.members = members;
        this.invitations = invitations;
        this.coordinators = coordinators;
        this.accounts = accounts;
        this.clock = clock;
    }

    String title(Exports.Download download) {
        return Wording.sheet(download.content()).in(download.locale());
    }

    void write(Exports.Download download, TableOut out) throws IOException {
        TableKind template = download.content().template();
        if (template != null) {
            template(template, download, out);
            return;
        }
        switch (download.content()) {
            case ENTRIES -> entries(download, out);
            case UNITS -> units(download, out);
            default -> members(download, out);
        }
    }

    private static void template(TableKind kind, Exports.Download download, TableOut out)
            throws IOException {
        out.row(headers(kind, download.locale()));
        out.row(Columns.of(kind).stream().map(column -> column.example()).toList());
    }

    private static List<Object> headers(TableKind kind, Locale locale) {
        return new ArrayList<>(
                Columns.of(kind).stream().map(column -> column.name().in(locale)).toList());
    }

    private void entries(Exports.Download download, TableOut out) throws IOException {
        Contest contest = download.contest();
        Locale locale = download.locale();
        List<Object> headers = headers(TableKind.ENTRIES, locale);
        headers.addAll(Wording.entryHeaders(locale));
        DeclarationList asked = declared.asked(contest);
        headers.addAll(DeclaredColumns.headers(asked, locale));
        out.row(headers);
        Map<UUID, Unit> byKey =
                units.of(contest.key()).stream().collect(toMap(Unit::key, unit -> unit));
        UUID after = null;
        List<DocketedEntry> page;
        do {
            page = dockets.page(contest.key(), after, AT_ONCE);
            Map<UUID, List<Declared>> answers =
                    declared.answers(page.stream().map(work -> work.entry().key()).toList());
            for (DocketedEntry work : page) {
                List<Object> row = entry(contest, work, byKey, locale);
                List<Declared> given = answers.getOrDefault(work.entry().key(), List.of());
                row.addAll(DeclaredColumns.cells(asked, given, locale));
                out.row(row);
                after = work.entry().key();
            }
        } while (page.size() == AT_ONCE);
    }

    private static List<Object> entry(
            Contest contest, DocketedEntry work, Map<UUID, Unit> byKey, Locale locale) {
        Map<String, String> cells = EntryTarget.cells(contest, work, byKey);
        List<Object> row = new ArrayList<>();
        for (Column column : Columns.of(TableKind.ENTRIES)) {
            row.add(said(column, cells.getOrDefault(column.id(), "")));
        }
        row.add(Objects.requireNonNullElse(work.entry().code(), ""));
        row.add(Wording.state(work.entry().state()).in(locale));
        row.add(moment(contest, work.entry().submittedAt()));
        return row;
    }

    private static String said(Column column, String value) {
        return switch (column.form()) {
            case DATE -> value.isEmpty() ? "" : DAY.format(LocalDate.parse(value));
            case LIST, LINKS -> value.replace("\n", "; ");
            default -> value;
        };
    }

    private static String moment(Contest contest, @Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(contest.timeZone()));
    }

    private void units(Exports.Download download, TableOut out) throws IOException {
        Locale locale = download.locale();
        List<Object> headers = headers(TableKind.UNITS, locale);
        headers.addAll(Wording.unitHeaders(locale));
        out.row(headers);
        Map<UUID, Unit> byKey =
                units.of(download.contest().key()).stream().collect(toMap(Unit::key, unit -> unit));
        List<UnitParticipation> rows =
                participation.of(download.contest().key(), download.viewer()).orElse(List.of());
        for (UnitParticipation row : rows) {
            Map<String, String> cells = UnitTarget.cells(row.unit(), byKey);
            List<Object> line = new ArrayList<>();
            Columns.of(TableKind.UNITS)
                    .forEach(column -> line.add(cells.getOrDefault(column.id(), "")));
            line.addAll(
                    List.of(
                            row.counted(),
                            row.own(),
                            row.submitted(),
                            row.accepted(),
                            row.refused(),
                            row.withdrawn(),
                            row.drafts(),
                            Wording.quota(row.quota()).in(locale)));
            out.row(line);
        }
    }

    private void members(Exports.Download download, TableOut out) throws IOException {
        Contest contest = download.contest();
        Locale locale = download.locale();
        out.row(Wording.memberHeaders(locale));
        List<Unit> listed = units.of(contest.key());
        Map<UUID, List<UUID>> bound = coordinators.of(listed.stream().map(Unit::key).toList());
        List<Member> all = members.of(contest.key());
        Map<UUID, Account> found =
                accounts.byKeys(all.stream().map(Member::account).distinct().toList());
        for (Member member : all) {
            Account account = found.get(member.account());
            String spoken =
                    member.role() != Role.COORDINATOR
                            ? ""
                            : listed.stream()
                                    .filter(
                                            unit ->
                                                    bound.getOrDefault(unit.key(), List.of())
                                                            .contains(member.account()))
                                    .map(Unit::code)
                                    .collect(java.util.stream.Collectors.joining("; "));
            out.row(
                    List.of(
                            account == null ? "" : account.name(),
                            account == null || account.email() == null ? "" : account.email(),
                            Wording.role(member.role()).in(locale),
                            spoken,
                            Wording.member().in(locale),
                            moment(contest, member.since())));
        }
        invited(contest, locale, out);
    }

    private void invited(Contest contest, Locale locale, TableOut out) throws IOException {
        Instant now = clock.now();
        for (Invitation invitation : invitations.of(contest.key())) {
            InvitationState state = invitation.state(now);
            if (state == InvitationState.ACCEPTED || state == InvitationState.REVOKED) {
                continue;
            }
            out.row(
                    List.of(
                            invitation.name(),
                            Objects.requireNonNullElse(invitation.email(), ""),
                            Wording.role(invitation.role()).in(locale),
                            "",
                            Wording.invited(state).in(locale),
                            moment(contest, invitation.createdAt())));
        }
    }
}
