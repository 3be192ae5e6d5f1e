// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import org.palmares.media.Likenesses.Near;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Difference hashes of files, compared with each other. */
@Component
public class LikenessTable {

    private final JdbcClient jdbc;

    LikenessTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param bits that may differ between two frames
     * @param ofPages the same, between two pages of documents
     */
    public List<Near> near(UUID media, Collection<UUID> owners, int bits, int ofPages) {
        return jdbc.sql(
                        """
                        with own as materialized (
                            select m.id, m.owner, m.kind, f.hash, f.at
                              from media.media m, unnest(m.likeness) with ordinality f (hash, at)
                             where m.id = :media and f.hash <> 0),
                        found as (
                            select o.owner, count(*) filter (where exists (
                                       select from unnest(o.likeness) theirs
                                        where theirs <> 0
                                          and bit_count((theirs # own.hash)::bit(64))
                                              <= case own.kind when 'DOCUMENT' then :pages
                                                               else :bits end)) as same,
                                   count(*) as whole, min(own.kind) as kind
                              from own join media.media o
                                on o.owner = any(:owners) and o.owner <> own.owner
                               and o.kind = own.kind and o.state = 'READY' and o.source is null
                             group by o.owner, o.id)
                        select owner, max(same) as same, max(whole) as whole from found
                         where same * 2 > whole and (kind <> 'VIDEO' or same >= 3)
                         group by owner
                        """)
                .param("media", media)
                .param("owners", owners.toArray(UUID[]::new))
                .param("bits", bits)
                .param("pages", ofPages)
                .query(
                        (row, _) ->
                                new Near(
                                        row.getObject("owner", UUID.class),
                                        row.getInt("same"),
                                        row.getInt("whole")))
                .list();
    }
}
