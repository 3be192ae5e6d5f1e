// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import static org.palmares.voting.VotingRefusal.ENTRY_UNKNOWN;
import static org.palmares.voting.VotingRefusal.LIMIT_REACHED;

import org.jspecify.annotations.Nullable;
import org.palmares.voting.VotingRefusal;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import javax.sql.DataSource;

/** Writes votes: each by {@code voting.cast_vote}, many in one statement that commits by itself. */
@Component
class VoteTable {

    private static final String CAST =
            """
            select v.*
            from unnest(:contests::uuid[], :entries::uuid[], :keys::uuid[], :accounts::uuid[],
                        :devices::uuid[], :accountLinks::bytea[], :deviceLinks::bytea[],
                        :ballots::uuid[], :codes::text[], :pseudonyms::bytea[], :nonces::bytea[],
                        :addresses::bigint[], :blocks::bigint[], :sites::bigint[],
                        :devicesSince::timestamptz[], :accountsSince::timestamptz[],
                        :askedAt::timestamptz[], :mailboxLinks::bytea[], :domains::bigint[],
                        :looks::bigint[])
                   with ordinality as r(contest, entry, key, account, device, account_link,
                     device_link, ballot, code, pseudonym, nonce, address, block, site,
                     device_since, account_since, asked_at, mailbox_link, domain, look, n)
            left join lateral voting.cast_vote(
              r.contest, r.entry, r.key, r.account, r.device, r.account_link, r.device_link,
              r.ballot, r.code, r.pseudonym, r.nonce, r.address, r.block, r.site,
              r.device_since, r.account_since, r.asked_at, r.mailbox_link, r.domain, r.look) v on true
            order by r.n
            """;

    private final JdbcClient votes;

    VoteTable(@Qualifier(VoteConnections.NAME) DataSource connections) {
        this.votes = JdbcClient.create(connections);
    }

    /** Their answers in the same order; committed when this returns, or none of them. */
    List<VoteAnswer> write(List<VoteRequest> all) {
        return votes.sql(CAST)
                .param("contests", uuids(all, VoteRequest::contest))
                .param("entries", uuids(all, VoteRequest::entry))
                .param("keys", uuids(all, VoteRequest::idempotency))
                .param("accounts", uuids(all, vote -> vote.voter().account()))
                .param("devices", uuids(all, vote -> vote.voter().device()))
                .param("accountLinks", bytes(all, vote -> vote.voter().accountLink()))
                .param("deviceLinks", bytes(all, vote -> vote.voter().deviceLink()))
                .param("ballots", uuids(all, VoteRequest::ballot))
                .param("codes", all.stream().map(VoteRequest::code).toArray(String[]::new))
                .param("pseudonyms", bytes(all, VoteRequest::pseudonym))
                .param("nonces", bytes(all, VoteRequest::nonce))
                .param("addresses", longs(all, VoteTrace::address))
                .param("blocks", longs(all, VoteTrace::block))
                .param("sites", longs(all, VoteTrace::site))
                .param("devicesSince", moments(all, VoteTrace::deviceSince))
                .param("accountsSince", moments(all, VoteTrace::accountSince))
                .param("askedAt", moments(all, VoteTrace::askedAt))
                .param("mailboxLinks", bytes(all, vote -> vote.voter().mailboxLink()))
                .param("domains", longs(all, VoteTrace::domain))
                .param("looks", longs(all, VoteTrace::look))
                .query((row, number) -> read(row, all.get(number)))
                .list();
    }

    private static UUID[] uuids(List<VoteRequest> all, Function<VoteRequest, @Nullable UUID> part) {
        return all.stream().map(part).toArray(UUID[]::new);
    }

    private static byte[][] bytes(
            List<VoteRequest> all, Function<VoteRequest, byte @Nullable []> part) {
        return all.stream().map(part).toArray(byte[][]::new);
    }

    private static Long[] longs(List<VoteRequest> all, Function<VoteTrace, @Nullable Long> part) {
        return all.stream().map(VoteRequest::trace).map(part).toArray(Long[]::new);
    }

    /** As texts: the driver has no array of moments. */
    private static String[] moments(
            List<VoteRequest> all, Function<VoteTrace, @Nullable Instant> part) {
        return all.stream()
                .map(VoteRequest::trace)
                .map(part)
                .map(at -> at == null ? null : at.toString())
                .toArray(String[]::new);
    }

    private static VoteAnswer read(ResultSet row, VoteRequest vote) throws SQLException {
        OffsetDateTime moment = row.getObject("moment", OffsetDateTime.class);
        if (moment == null) {
            return new VoteAnswer.Refused(ENTRY_UNKNOWN, 0, null);
        }
        String code = row.getString("code");
        if (code != null) {
            return vote.entry().equals(row.getObject("entry", UUID.class))
                    ? new VoteAnswer.Accepted(
                            code,
                            vote.entry(),
                            row.getInt("vote_period"),
                            row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                            row.getBoolean("changed"),
                            row.getString("replaced_code"),
                            RecordedRow.read(row, vote.contest()))
                    : new VoteAnswer.Refused(VotingRefusal.IDEMPOTENCY_MISMATCH, 0, null);
        }
        String refusal = row.getString("refusal");
        VotingRefusal why = refusal == null ? LIMIT_REACHED : VotingRefusal.valueOf(refusal);
        OffsetDateTime until =
                switch (why) {
                    case VOTE_NOT_OPEN_YET -> row.getObject("opens", OffsetDateTime.class);
                    case VOTE_SUSPENDED -> row.getObject("suspended_until", OffsetDateTime.class);
                    case LIMIT_REACHED -> returns(row);
                    default -> null;
                };
        Duration wait = until == null ? null : Duration.between(moment, until);
        return new VoteAnswer.Refused(why, row.getInt("vote_limit"), wait);
    }

    /** When the allowance comes back, if that is before the vote closes. */
    private static @Nullable OffsetDateTime returns(ResultSet row) throws SQLException {
        OffsetDateTime back = row.getObject("allowance_back", OffsetDateTime.class);
        return back != null && back.isBefore(row.getObject("closes", OffsetDateTime.class))
                ? back
                : null;
    }
}
