// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Calendar;
import org.palmares.contest.Category;
import org.palmares.contest.CombinationMethod;
import org.palmares.contest.CombinationRules;
import org.palmares.contest.Contest;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.Rehearsal;
import org.palmares.contest.TieBreak;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.contest.VoterWeight;
import org.palmares.contest.Window;
import org.palmares.kernel.Text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One row of {@code contest.contest} and the record that it is. */
final class ContestRow {

    private static final List<String> CALENDAR =
            List.of(
                    "intake_opens",
                    "intake_closes",
                    "judging_opens",
                    "judging_closes",
                    "voting_opens",
                    "voting_closes",
                    "publication");

    private static final List<String> REST =
            List.of(
                    "slug",
                    "name_vi",
                    "name_en",
                    "organiser_vi",
                    "organiser_en",
                    "description_vi",
                    "description_en",
                    "rules_vi",
                    "rules_en",
                    "consent_vi",
                    "consent_en",
                    "colour",
                    "time_zone",
                    "voters",
                    "vote_limit",
                    "vote_scope",
                    "vote_period",
                    "votes_changeable",
                    "vote_weights",
                    "visibility",
                    "count_step",
                    "counts_hidden_from",
                    "jury_weight",
                    "public_weight",
                    "method",
                    "tie_breaks");

    private static final List<String> ALL =
            Stream.concat(CALENDAR.stream(), REST.stream()).toList();

    static final String INSERT =
            "insert into contest.contest (%s) values (%s) on conflict (slug) do nothing returning id"
                    .formatted(String.join(", ", ALL), ":" + String.join(", :", ALL));

    static final String UPDATE =
            "update contest.contest set %s where id = :id".formatted(sets(ALL));

    // What is announced of the counts follows the end of voting until voting begins; then it stays.
    static final String MOVE =
            """
            update contest.contest
            set %s,
              counts_hidden_from =
                case when rehearsal_of is null and voting_opens <= clock_timestamp()
                  then counts_hidden_from
                  else contest.moved_hiding(
                    counts_hidden_from, voting_closes, :voting_opens, :voting_closes) end
            where id = :id
            """
                    .formatted(sets(CALENDAR));

    private ContestRow() {}

    static Contest read(ResultSet row, Map<UUID, List<Category>> categories) throws SQLException {
        UUID key = row.getObject("id", UUID.class);
        return new Contest(
                key,
                row.getString("slug"),
                text(row, "name"),
                text(row, "organiser"),
                text(row, "description"),
                text(row, "rules"),
                text(row, "consent"),
                row.getString("colour"),
                ZoneId.of(row.getString("time_zone")),
                new Calendar(
                        window(row, "intake"),
                        window(row, "judging"),
                        window(row, "voting"),
                        instant(row, "publication")),
                categories.getOrDefault(key, List.of()),
                policy(row),
                combination(row),
                optional(row, "opened_at"),
                optional(row, "published_at"),
                rehearsal(row),
                RoundsColumn.read(key, row.getString("rounds")),
                PeriodsColumn.read(key, row.getString("prize_periods")));
    }

    private static @Nullable Rehearsal rehearsal(ResultSet row) throws SQLException {
        UUID of = row.getObject("rehearsal_of", UUID.class);
        return of == null
                ? null
                : new Rehearsal(
                        of, row.getObject("rehearsal_by", UUID.class), instant(row, "created_at"));
    }

    static Map<String, @Nullable Object> params(Contest contest) {
        Map<String, @Nullable Object> params = new HashMap<>(calendar(contest.calendar()));
        params.put("id", contest.key());
        params.put("slug", contest.slug());
        put(params, "name", contest.name());
        put(params, "organiser", contest.organiser());
        put(params, "description", contest.description());
        put(params, "rules", contest.rules());
        put(params, "consent", contest.consent());
        params.put("colour", contest.colour());
        params.put("time_zone", contest.timeZone().getId());
        VotePolicy policy = contest.votePolicy();
        List<VoterKind> voters =
                policy.voters().stream().sorted(Comparator.comparing(Enum::name)).toList();
        params.put("voters", voters.stream().map(Enum::name).toArray(String[]::new));
        params.put("vote_weights", voters.stream().map(policy::weightOf).toArray(Integer[]::new));
        params.put("vote_limit", policy.limit());
        params.put("vote_scope", policy.scope().name());
        params.put("vote_period", policy.period().name());
        params.put("votes_changeable", policy.changeable());
        params.put("visibility", policy.visibility().name());
        params.put("count_step", policy.countStep());
        Instant hiddenFrom = policy.countsHiddenFrom();
        params.put("counts_hidden_from", hiddenFrom == null ? null : at(hiddenFrom));
        CombinationRules combination = contest.combination();
        params.put("jury_weight", combination.juryWeight());
        params.put("public_weight", combination.publicWeight());
        params.put("method", combination.method().name());
        params.put(
                "tie_breaks",
                combination.tieBreaks().stream().map(Enum::name).toArray(String[]::new));
        return params;
    }

    static Map<String, Object> calendar(Calendar calendar) {
        return Map.of(
                "intake_opens", at(calendar.intake().opens()),
                "intake_closes", at(calendar.intake().closes()),
                "judging_opens", at(calendar.judging().opens()),
                "judging_closes", at(calendar.judging().closes()),
                "voting_opens", at(calendar.voting().opens()),
                "voting_closes", at(calendar.voting().closes()),
                "publication", at(calendar.publication()));
    }

    private static VotePolicy policy(ResultSet row) throws SQLException {
        List<VoterKind> voters = names(row, "voters").map(VoterKind::valueOf).toList();
        return new VotePolicy(
                Set.copyOf(voters),
                row.getInt("vote_limit"),
                VoteScope.valueOf(row.getString("vote_scope")),
                VotePeriod.valueOf(row.getString("vote_period")),
                row.getBoolean("votes_changeable"),
                weights(voters, (Integer[]) row.getArray("vote_weights").getArray()),
                CountVisibility.valueOf(row.getString("visibility")),
                row.getObject("count_step", Integer.class),
                optional(row, "counts_hidden_from"));
    }

    private static List<VoterWeight> weights(List<VoterKind> voters, Integer[] weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new VoterWeight(voters.get(i), weights[i]))
                .toList();
    }

    private static CombinationRules combination(ResultSet row) throws SQLException {
        return new CombinationRules(
                row.getInt("jury_weight"),
                row.getInt("public_weight"),
                CombinationMethod.valueOf(row.getString("method")),
                names(row, "tie_breaks").map(TieBreak::valueOf).toList());
    }

    private static Stream<String> names(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }

    static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_vi"), row.getString(column + "_en"));
    }

    private static void put(Map<String, @Nullable Object> params, String column, Text text) {
        params.put(column + "_vi", text.vi());
        params.put(column + "_en", text.en());
    }

    private static Window window(ResultSet row, String name) throws SQLException {
        return new Window(instant(row, name + "_opens"), instant(row, name + "_closes"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String sets(List<String> columns) {
        return String.join(", ", columns.stream().map(c -> c + " = :" + c).toList());
    }
}
