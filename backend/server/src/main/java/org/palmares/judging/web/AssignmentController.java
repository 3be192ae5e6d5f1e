// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import static java.util.Objects.requireNonNull;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.Access;
import org.palmares.entry.BlindWork;
import org.palmares.entry.BlindWorks;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryAccess;
import org.palmares.entry.EntryDetails;
import org.palmares.entry.ShownDeclaration;
import org.palmares.judging.Assignment;
import org.palmares.judging.JuryDesk;
import org.palmares.judging.ScoreSheet;
import org.palmares.judging.ScoreSheets;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.NodeResolver;
import org.palmares.kernel.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A juror's queue and the works in it. */
@Controller
class AssignmentController implements NodeResolver {

    private final JuryDesk desk;
    private final Contests contests;
    private final Entries entries;
    private final EntryAccess access;
    private final BlindWorks content;
    private final EntryDetails details;
    private final ScoreSheets sheets;

    AssignmentController(
            JuryDesk desk,
            Contests contests,
            Entries entries,
            EntryAccess access,
            BlindWorks content,
            EntryDetails details,
            ScoreSheets sheets) {
        this.desk = desk;
        this.contests = contests;
        this.entries = entries;
        this.access = access;
        this.content = content;
        this.details = details;
        this.sheets = sheets;
    }

    @Override
    public String type() {
        return "Assignment";
    }

    @Override
    public @Nullable Object resolve(UUID key, DataFetchingEnvironment environment) {
        Viewer viewer = environment.getGraphQlContext().getOrDefault(Viewer.class, Viewer.NOBODY);
        return desk.assignment(key, viewer).orElse(null);
    }

    @QueryMapping
    @Nullable Assignment assignment(@Argument String id, Viewer viewer) {
        return GlobalId.key(type(), id).flatMap(key -> desk.assignment(key, viewer)).orElse(null);
    }

    @SchemaMapping
    Page<Assignment> assignments(
            Contest contest,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Viewer viewer) {
        return desk.queue(contest, viewer, first, after);
    }

    @SchemaMapping(typeName = "Assignment")
    String id(Assignment assignment) {
        return GlobalId.of(type(), assignment.key());
    }

    @BatchMapping
    Map<Assignment, Contest> contest(List<Assignment> assignments) {
        Map<UUID, Contest> found = contests(assignments);
        Map<Assignment, Contest> byAssignment = new HashMap<>();
        assignments.forEach(one -> byAssignment.put(one, found.get(one.contest())));
        return byAssignment;
    }

    @BatchMapping
    Map<Assignment, JuryWork> work(List<Assignment> assignments, GraphQLContext context) {
        List<UUID> keys = assignments.stream().map(Assignment::entry).distinct().toList();
        Map<UUID, Entry> found = entries.byKeys(keys);
        Viewer viewer = context.getOrDefault(Viewer.class, Viewer.NOBODY);
        Map<Entry, Access> allowed = access.of(found.values(), viewer);
        Map<UUID, BlindWork> held = content.of(found.values());
        Map<Entry, List<ShownDeclaration>> declared = details.declared(allowed);
        Map<UUID, Contest> of = contests(assignments);
        Map<Assignment, JuryWork> works = new HashMap<>();
        for (Assignment one : assignments) {
            Entry entry = requireNonNull(found.get(one.entry()));
            works.put(
                    one,
                    JuryWork.of(
                            entry,
                            category(of, one),
                            requireNonNull(allowed.get(entry)),
                            requireNonNull(held.get(entry.key())),
                            declared.getOrDefault(entry, List.of())));
        }
        return works;
    }

    @BatchMapping
    Map<Assignment, SheetView> scoreSheet(List<Assignment> assignments) {
        Map<UUID, ScoreSheet> found =
                sheets.byAssignments(assignments.stream().map(Assignment::key).toList());
        Map<UUID, Contest> of = contests(assignments);
        Map<Assignment, SheetView> views = new HashMap<>();
        for (Assignment one : assignments) {
            views.put(one, new SheetView(requireNonNull(found.get(one.key())), category(of, one)));
        }
        return views;
    }

    private Map<UUID, Contest> contests(List<Assignment> assignments) {
        return contests.byKeys(assignments.stream().map(Assignment::contest).distinct().toList());
    }

    private static Category category(Map<UUID, Contest> contests, Assignment assignment) {
        return requireNonNull(contests.get(assignment.contest()))
                .category(assignment.category())
                .orElseThrow();
    }
}
