// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.palmares.contest.BodyRole;
import org.palmares.contest.ContestPage;
import org.palmares.contest.OfficialDocument;
import org.palmares.contest.OrganisingBody;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Component
public class PageTable {

    private final JdbcClient jdbc;

    PageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Three statements, however many contests. */
    public Map<UUID, ContestPage> of(Collection<UUID> contests) {
        UUID[] keys = contests.toArray(UUID[]::new);
        Map<UUID, List<OrganisingBody>> bodies = new HashMap<>();
        jdbc.sql("select * from contest.body where contest = any(:keys) order by contest, position")
                .param("keys", keys)
                .query(
                        row -> {
                            bodies.computeIfAbsent(
                                            row.getObject("contest", UUID.class),
                                            _ -> new java.util.ArrayList<>())
                                    .add(
                                            new OrganisingBody(
                                                    BodyRole.valueOf(row.getString("role")),
                                                    ContestRow.text(row, "name"),
                                                    row.getString("link"),
                                                    row.getObject("file", UUID.class)));
                        });
        Map<UUID, List<OfficialDocument>> documents = new HashMap<>();
        jdbc.sql(
                        "select * from contest.document where contest = any(:keys) order by"
                                + " contest, position")
                .param("keys", keys)
                .query(
                        row -> {
                            documents
                                    .computeIfAbsent(
                                            row.getObject("contest", UUID.class),
                                            _ -> new java.util.ArrayList<>())
                                    .add(document(row));
                        });
        Map<UUID, ContestPage> pages = new HashMap<>();
        contests.forEach(
                key ->
                        pages.put(
                                key,
                                new ContestPage(
                                        null,
                                        null,
                                        bodies.getOrDefault(key, List.of()),
                                        documents.getOrDefault(key, List.of()))));
        jdbc.sql("select * from contest.contact where contest = any(:keys)")
                .param("keys", keys)
                .query(
                        row -> {
                            String hotline = row.getString("hotline");
                            String email = row.getString("email");
                            pages.computeIfPresent(
                                    row.getObject("contest", UUID.class),
                                    (_, page) ->
                                            new ContestPage(
                                                    hotline,
                                                    email,
                                                    page.bodies(),
                                                    page.documents()));
                        });
        return pages;
    }

    /** Those of these files that stand on any contest's page. */
    public Set<UUID> shown(Collection<UUID> files) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select file from contest.body where file = any(:files)
                                union select file from contest.document where file = any(:files)
                                """)
                        .param("files", files.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /** The document whose paper this file is; of several editions the latest that shows it. */
    public Optional<OfficialDocument> document(UUID file) {
        return jdbc.sql(
                        "select * from contest.document where file = :file order by id desc limit"
                                + " 1")
                .param("file", file)
                .query((row, _) -> document(row))
                .optional();
    }

    private static OfficialDocument document(ResultSet row) throws SQLException {
        return new OfficialDocument(
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                ContestRow.text(row, "title"),
                row.getString("link"),
                row.getObject("file", UUID.class));
    }

    public void replace(UUID contest, ContestPage page) {
        jdbc.sql(
                        """
                        insert into contest.contact (contest, hotline, email)
                        values (:contest, :hotline, :email)
                        on conflict (contest) do update
                          set hotline = excluded.hotline, email = excluded.email
                        """)
                .param("contest", contest)
                .param("hotline", page.hotline())
                .param("email", page.email())
                .update();
        bodies(contest, page.bodies());
        documents(contest, page.documents());
    }

    private void bodies(UUID contest, List<OrganisingBody> bodies) {
        jdbc.sql("delete from contest.body where contest = :contest")
                .param("contest", contest)
                .update();
        for (int position = 0; position < bodies.size(); position++) {
            OrganisingBody body = bodies.get(position);
            jdbc.sql(
                            """
                            insert into contest.body
                              (contest, position, role, name_vi, name_en, link, file)
                            values (:contest, :position, :role, :vi, :en, :link, :file)
                            """)
                    .param("contest", contest)
                    .param("position", position)
                    .param("role", body.role().name())
                    .param("vi", body.name().vi())
                    .param("en", body.name().en())
                    .param("link", body.link())
                    .param("file", body.file())
                    .update();
        }
    }

    private void documents(UUID contest, List<OfficialDocument> documents) {
        jdbc.sql("delete from contest.document where contest = :contest")
                .param("contest", contest)
                .update();
        for (int position = 0; position < documents.size(); position++) {
            OfficialDocument document = documents.get(position);
            jdbc.sql(
                            """
                            insert into contest.document
                              (contest, position, number, issued_on, title_vi, title_en, link, file)
                            values (:contest, :position, :number, :issued, :vi, :en, :link, :file)
                            """)
                    .param("contest", contest)
                    .param("position", position)
                    .param("number", document.number())
                    .param("issued", document.issuedOn())
                    .param("vi", document.title().vi())
                    .param("en", document.title().en())
                    .param("link", document.link())
                    .param("file", document.file())
                    .update();
        }
    }
}
