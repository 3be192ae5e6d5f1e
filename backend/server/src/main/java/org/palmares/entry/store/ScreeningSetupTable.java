// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.palmares.entry.Checklist;
import org.palmares.entry.ChecklistItem;
import org.palmares.entry.ReadyReason;
import org.palmares.entry.ScreeningSetup;
import org.palmares.entry.SecondLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How contests screen, and the versions of their checklists. */
@Component
public class ScreeningSetupTable {

    private static final TypeReference<List<ChecklistItem>> ITEMS = new TypeReference<>() {};
    private static final TypeReference<List<ReadyReason>> REASONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ScreeningSetupTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public ScreeningSetup of(UUID contest) {
        Checklist checklist = latest(contest).orElse(Checklist.NONE);
        return jdbc.sql("select * from entry.screening_setup where contest = :contest")
                .param("contest", contest)
                .query((row, _) -> read(row, checklist))
                .optional()
                .orElse(ScreeningSetup.PLAIN);
    }

    /** How long refusals may be answered; contests that say nothing are absent. */
    public Map<UUID, Integer> answerDays(Collection<UUID> contests) {
        Map<UUID, Integer> days = new HashMap<>();
        jdbc.sql(
                        """
                        select contest, answer_days from entry.screening_setup
                        where contest = any(:contests)
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        row -> {
                            days.put(row.getObject("contest", UUID.class), row.getInt(2));
                        });
        return days;
    }

    /** Drawn once, when it is first asked for. */
    public UUID seed(UUID contest) {
        jdbc.sql(
                        """
                        insert into entry.screening_setup (contest) values (:contest)
                        on conflict do nothing
                        """)
                .param("contest", contest)
                .update();
        return jdbc.sql("select seed from entry.screening_setup where contest = :contest")
                .param("contest", contest)
                .query((row, _) -> row.getObject("seed", UUID.class))
                .single();
    }

    public void save(UUID contest, ScreeningSetup setup) {
        SecondLook second = setup.secondLook();
        jdbc.sql(
                        """
                        insert into entry.screening_setup as s
                          (contest, second_share, second_refusals, second_duplicates,
                           second_categories, correction_days, answer_days, reasons)
                        values (:contest, :share, :refusals, :duplicates, :categories,
                                :correction, :answer, :reasons::jsonb)
                        on conflict (contest) do update
                        set second_share = excluded.second_share,
                            second_refusals = excluded.second_refusals,
                            second_duplicates = excluded.second_duplicates,
                            second_categories = excluded.second_categories,
                            correction_days = excluded.correction_days,
                            answer_days = excluded.answer_days,
                            reasons = excluded.reasons
                        """)
                .param("contest", contest)
                .param("share", second.share())
                .param("refusals", second.refusals())
                .param("duplicates", second.duplicates())
                .param("categories", second.categories().toArray(UUID[]::new))
                .param("correction", setup.correctionDays())
                .param("answer", setup.answerDays())
                .param("reasons", json.writeValueAsString(setup.reasons()))
                .update();
    }

    public Optional<Checklist> latest(UUID contest) {
        return jdbc.sql(
                        """
                        select * from entry.checklist where contest = :contest
                        order by version desc limit 1
                        """)
                .param("contest", contest)
                .query((row, _) -> checklist(row))
                .optional();
    }

    public List<Checklist> versions(UUID contest) {
        return jdbc.sql("select * from entry.checklist where contest = :contest order by version")
                .param("contest", contest)
                .query((row, _) -> checklist(row))
                .list();
    }

    /** From now on this version stays as it is. */
    public void use(UUID contest, int version) {
        jdbc.sql(
                        """
                        update entry.checklist set used = true
                        where contest = :contest and version = :version and not used
                        """)
                .param("contest", contest)
                .param("version", version)
                .update();
    }

    /** Mends the latest version, or writes a new one where that was used. */
    public void write(UUID contest, List<ChecklistItem> items) {
        String document = json.writeValueAsString(items);
        int mended =
                jdbc.sql(
                                """
                                update entry.checklist set items = :items::jsonb
                                where contest = :contest and not used
                                """)
                        .param("contest", contest)
                        .param("items", document)
                        .update();
        if (mended == 0) {
            jdbc.sql(
                            """
                            insert into entry.checklist (contest, version, items)
                            select :contest, coalesce(max(version), 0) + 1, :items::jsonb
                            from entry.checklist where contest = :contest
                            """)
                    .param("contest", contest)
                    .param("items", document)
                    .update();
        }
    }

    private Checklist checklist(ResultSet row) throws SQLException {
        return new Checklist(row.getInt("version"), json.readValue(row.getString("items"), ITEMS));
    }

    private ScreeningSetup read(ResultSet row, Checklist checklist) throws SQLException {
        return new ScreeningSetup(
                checklist,
                json.readValue(row.getString("reasons"), REASONS),
                new SecondLook(
                        row.getInt("second_share"),
                        row.getBoolean("second_refusals"),
                        row.getBoolean("second_duplicates"),
                        Set.of((UUID[]) row.getArray("second_categories").getArray())),
                row.getInt("correction_days"),
                row.getInt("answer_days"));
    }
}
