// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import static org.palmares.voting.VotingRefusal.ENTRY_UNKNOWN;
import static org.palmares.voting.VotingRefusal.LIMIT_REACHED;

import org.jspecify.annotations.Nullable;
import org.palmares.voting.VotingRefusal;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.ConcurrencyFailureException;
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

/**
 * Casts votes: window, candidate, voter, allowance, ballot, what it replaces, trace and tail in one
 * statement.
 */
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
              select b.code, b.entry, b.accepted_at, b.kind, b.voter, b.nonce, b.weight,
                     b.replaces, b.replaced_leaf,
                     exists (select from voting.ballot c
                             where c.contest = :contest and c.replaces = b.id) as changed
              from voting.ballot b join known on b.voter = known.pseudonym
              where b.contest = :contest and b.idempotency = :idempotency
            ),
            fresh as materialized (
              select *, voting.scope_key(scope, contest, category, :entry) as within_scope,
                     voting.period_key(period, time_zone, moment) as within_period
              from judged where refusal is null and not exists (select from earlier)
            ),
            enrolled as (
              insert into voting.voter (contest, link, kind, pseudonym)
              select contest, link, kind, :pseudonym from fresh
              where not exists (select from known)
              on conflict (contest, link) do update set link = excluded.link
              returning pseudonym
            ),
            whose as (
              select pseudonym from known union all select pseudonym from enrolled
            ),
            allowed as (
              insert into voting.allowance as a (contest, voter, scope, period, used)
              select contest, whose.pseudonym, within_scope, within_period, 1
              from fresh, whose where vote_limit > 0
              on conflict (contest, voter, scope, period) do update set used = a.used + 1
                where a.used < (select vote_limit from fresh)
              returning voter
            ),
            used_up as materialized (
              select f.*, whose.pseudonym from fresh f, whose
              where f.changeable and (select count(*) from allowed) = 0
            ),
            replaced as materialized (
              select s.*, u.pseudonym as voter from used_up u cross join lateral
                voting.standing_ballot(:contest, u.pseudonym, u.within_scope, u.within_period) s
              where s.work <> :entry
            ),
            place as (
              select voter, null::uuid as replaces, null::bytea as replaced_leaf from allowed
              union all select voter, ballot, leaf from replaced
            ),
            ballot as (
              insert into voting.ballot
                (contest, id, voter, kind, weight, entry, idempotency, code, accepted_at, nonce,
                 scope, period, replaces, replaced_leaf)
              select contest, :ballot, place.voter, kind,
                     voting.weight_of(kind, voters, weights), :entry, :idempotency, :code, moment,
                     :nonce, within_scope, within_period, place.replaces, place.replaced_leaf
              from fresh, place
              returning code, entry, accepted_at, kind, voter, nonce, weight, replaces,
                        replaced_leaf, false as changed
            ),
            superseded as (
              insert into voting.ballot_state (contest, ballot, version, state, reason)
              select :contest, r.ballot, r.version + 1, 'SUPERSEDED', 'SUPERSEDED'
              from ballot join replaced r on r.ballot = ballot.replaces
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
              insert into voting.ballot_tail (contest, ballot, replaces)
              select :contest, :ballot, replaces from ballot
            )
            select j.refusal, j.vote_limit, j.moment, j.opens, j.closes, j.suspended_until,
                   voting.period_end(j.period, j.time_zone, j.moment) as allowance_back,
                   j.recorded, s.code, s.entry, s.accepted_at, s.kind, s.voter, s.nonce,
                   s.weight, s.replaced_leaf, s.changed, o.code as replaced_code
            from judged j
            left join (select * from earlier union all select * from ballot) s on true
            left join voting.ballot o on o.contest = :contest and o.id = s.replaces
            """;

    /** How often parallel votes of one voter may come in between. */
    private static final int TRIES = 5;

    private final JdbcClient votes;

    VoteTable(@Qualifier(VoteConnections.NAME) DataSource connections) {
        this.votes = JdbcClient.create(connections);
    }

    /**
     * Committed when this returns. A statement that met a parallel one of the same voter, which its
     * snapshot could not show, is asked again and finds that one's ballot.
     */
    public VoteAnswer cast(VoteRequest vote) {
        VoteAnswer answer = alone(vote);
        return answer instanceof VoteAnswer.Refused refused && refused.why() == LIMIT_REACHED
                ? alone(vote)
                : answer;
    }

    private VoteAnswer alone(VoteRequest vote) {
        for (int more = TRIES; ; more--) {
            try {
                return once(vote);
            } catch (DuplicateKeyException e) {
                if (more == 1) {
                    throw new ConcurrencyFailureException("votes of one voter meet", e);
                }
            }
        }
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
