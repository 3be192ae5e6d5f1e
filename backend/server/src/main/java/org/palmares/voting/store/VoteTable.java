// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import static org.palmares.voting.VotingRefusal.ENTRY_UNKNOWN;
import static org.palmares.voting.VotingRefusal.LIMIT_REACHED;

import org.jspecify.annotations.Nullable;
import org.palmares.voting.VotingRefusal;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import javax.sql.DataSource;

/** Casts votes: window, candidate, voter, allowance, ballot, trace and tail in one statement. */
@Component
public class VoteTable {

    private static final String CAST =
            """
            with box as materialized (
              select b.*, clock_timestamp() as moment from voting.box_now(:contest) b
            ),
            known_as as (
              select box.*, c.category, c.owner, c.device,
                     case when :accountLink::bytea is not null and 'ACCOUNT' = any(voters)
                            then 'ACCOUNT'
                          when :deviceLink::bytea is not null and 'DEVICE' = any(voters)
                            then 'DEVICE' end as kind
              from box left join voting.candidate c
                on c.contest = :contest and c.entry = :entry and c.competing
            ),
            judged as materialized (
              select k.*,
                     case kind when 'ACCOUNT' then :accountLink::bytea
                               when 'DEVICE' then :deviceLink::bytea end as link,
                     case when moment < opens then 'VOTE_NOT_OPEN_YET'
                          when moment >= closes then 'VOTE_CLOSED'
                          when moment < suspended_until then 'VOTE_SUSPENDED'
                          when category is null then 'ENTRY_UNKNOWN'
                          when kind is null and 'DEVICE' = any(voters) then 'DEVICE_UNKNOWN'
                          when kind is null then 'ACCOUNT_REQUIRED'
                          when owner = :account::uuid
                            or kind = 'DEVICE' and device = :device::uuid then 'CANNOT_VOTE_FOR_OWN_ENTRY'
                     end as refusal
              from known_as k
            ),
            known as materialized (
              select v.pseudonym from voting.voter v join judged j on v.link = j.link
              where v.contest = :contest
            ),
            earlier as materialized (
              select b.code, b.entry, b.accepted_at, b.kind, b.voter, b.nonce from voting.ballot b
              join known on b.voter = known.pseudonym
              where b.contest = :contest and b.idempotency = :idempotency
            ),
            fresh as materialized (
              select * from judged where refusal is null and not exists (select from earlier)
            ),
            enrolled as (
              insert into voting.voter (contest, link, kind, pseudonym)
              select contest, link, kind, :pseudonym from fresh
              where not exists (select from known)
              on conflict (contest, link) do update set link = excluded.link
              returning pseudonym
            ),
            allowed as (
              insert into voting.allowance as a (contest, voter, scope, period, used)
              select contest, v.pseudonym,
                     voting.scope_key(scope, contest, category, :entry),
                     voting.period_key(period, time_zone, moment), 1
              from fresh, (select pseudonym from known
                           union all select pseudonym from enrolled) v
              where vote_limit > 0
              on conflict (contest, voter, scope, period) do update set used = a.used + 1
                where a.used < (select vote_limit from fresh)
              returning voter
            ),
            ballot as (
              insert into voting.ballot
                (contest, id, voter, kind, entry, idempotency, code, accepted_at, nonce)
              select contest, :ballot, allowed.voter, kind, :entry, :idempotency, :code, moment,
                     :nonce
              from fresh, allowed
              returning code, entry, accepted_at, kind, voter, nonce
            ),
            trace as (
              insert into voting.ballot_trace
                (contest, ballot, address, block, site, device_age, account_age, pass_age)
              select :contest, :ballot, :address::bigint, :block::bigint, :site::bigint,
                     voting.age_at(accepted_at, :deviceSince::timestamptz),
                     voting.age_at(accepted_at, :accountSince::timestamptz),
                     voting.age_at(accepted_at, :askedAt::timestamptz)
              from ballot
            ),
            tail as (
              insert into voting.ballot_tail (contest, ballot) select :contest, :ballot from ballot
            )
            select j.refusal, j.vote_limit, j.moment, j.opens, j.closes, j.suspended_until,
                   voting.period_end(j.period, j.time_zone, j.moment) as allowance_back,
                   j.recorded, s.code, s.entry, s.accepted_at, s.kind, s.voter, s.nonce
            from judged j
            left join (select * from earlier union all select * from ballot) s on true
            """;

    private final JdbcClient votes;

    VoteTable(@Qualifier(VoteConnections.NAME) DataSource connections) {
        this.votes = JdbcClient.create(connections);
    }

    /**
     * Committed when this returns. A statement that met a parallel one of the same key, which its
     * snapshot could not show, is asked once more and finds that one's ballot.
     */
    public VoteAnswer cast(VoteRequest vote) {
        VoteAnswer answer;
        try {
            answer = once(vote);
        } catch (DuplicateKeyException _) {
            return once(vote);
        }
        return answer instanceof VoteAnswer.Refused refused && refused.why() == LIMIT_REACHED
                ? once(vote)
                : answer;
    }

    private VoteAnswer once(VoteRequest vote) {
        return votes.sql(CAST)
                .param("contest", vote.contest())
                .param("entry", vote.entry())
                .param("idempotency", vote.idempotency())
                .param("account", vote.account())
                .param("device", vote.device())
                .param("accountLink", vote.accountLink())
                .param("deviceLink", vote.deviceLink())
                .param("ballot", vote.ballot())
                .param("code", vote.code())
                .param("pseudonym", vote.pseudonym())
                .param("nonce", vote.nonce())
                .param("address", vote.trace().address())
                .param("block", vote.trace().block())
                .param("site", vote.trace().site())
                .param("deviceSince", moment(vote.trace().deviceSince()))
                .param("accountSince", moment(vote.trace().accountSince()))
                .param("askedAt", moment(vote.trace().askedAt()))
                .query((row, _) -> read(row, vote))
                .optional()
                .orElseGet(() -> new VoteAnswer.Refused(ENTRY_UNKNOWN, 0, null));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static VoteAnswer read(ResultSet row, VoteRequest vote) throws SQLException {
        String code = row.getString("code");
        if (code != null) {
            return vote.entry().equals(row.getObject("entry", UUID.class))
                    ? new VoteAnswer.Accepted(
                            code,
                            vote.entry(),
                            row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
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
        Duration wait =
                until == null
                        ? null
                        : Duration.between(row.getObject("moment", OffsetDateTime.class), until);
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
