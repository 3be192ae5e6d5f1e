// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.palmares.entry.AuthorDetail;
import org.palmares.entry.Contact;
import org.palmares.entry.Declared;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What entrants say beside their works. Callers that write hold the work's row. */
@Component
public class DetailTable {

    private final JdbcClient jdbc;

    DetailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the authors; who nothing is said of may be missing at the end. */
    public Map<UUID, List<AuthorDetail>> authors(Collection<UUID> entries) {
        Map<UUID, List<AuthorDetail>> found = new HashMap<>();
        jdbc.sql(
                        """
                        select * from entry.author_detail where entry = any(:entries)
                        order by entry, position
                        """)
                .param("entries", entries.toArray(UUID[]::new))
                .query(
                        row -> {
                            found.computeIfAbsent(
                                            row.getObject("entry", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(
                                            new AuthorDetail(
                                                    row.getString("role"),
                                                    row.getObject("born_on", LocalDate.class)));
                        });
        return found;
    }

    public void authors(UUID entry, List<AuthorDetail> details) {
        jdbc.sql("delete from entry.author_detail where entry = :entry")
                .param("entry", entry)
                .update();
        for (int i = 0; i < details.size(); i++) {
            jdbc.sql("insert into entry.author_detail values (:entry, :position, :role, :born)")
                    .param("entry", entry)
                    .param("position", i + 1)
                    .param("role", details.get(i).role())
                    .param("born", details.get(i).bornOn(), Types.DATE)
                    .update();
        }
    }

    public Map<UUID, Contact> contacts(Collection<UUID> entries) {
        Map<UUID, Contact> found = new HashMap<>();
        jdbc.sql("select * from entry.contact where entry = any(:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .query(
                        row -> {
                            found.put(
                                    row.getObject("entry", UUID.class),
                                    new Contact(
                                            row.getString("name"),
                                            row.getString("phone"),
                                            row.getString("email")));
                        });
        return found;
    }

    public void contact(UUID entry, Contact contact) {
        jdbc.sql(
                        """
                        insert into entry.contact values (:entry, :name, :phone, :email)
                        on conflict (entry) do update
                        set name = excluded.name, phone = excluded.phone, email = excluded.email
                        """)
                .param("entry", entry)
                .param("name", contact.name())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .update();
    }

    public Map<UUID, List<Declared>> declared(Collection<UUID> entries) {
        Map<UUID, List<Declared>> found = new HashMap<>();
        jdbc.sql("select * from entry.declared where entry = any(:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .query(
                        row -> {
                            found.computeIfAbsent(
                                            row.getObject("entry", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(
                                            new Declared(
                                                    row.getString("declaration"),
                                                    row.getInt("version"),
                                                    row.getBoolean("agrees"),
                                                    row.getString("words")));
                        });
        return found;
    }

    public void declared(UUID entry, List<Declared> answers) {
        jdbc.sql("delete from entry.declared where entry = :entry").param("entry", entry).update();
        for (Declared answer : answers) {
            jdbc.sql(
                            """
                            insert into entry.declared
                            values (:entry, :declaration, :version, :agrees, :words)
                            on conflict do nothing
                            """)
                    .param("entry", entry)
                    .param("declaration", answer.key())
                    .param("version", answer.version())
                    .param("agrees", answer.agrees())
                    .param("words", answer.words())
                    .update();
        }
    }
}
