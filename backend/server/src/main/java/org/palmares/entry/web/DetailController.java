// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import static java.util.stream.Collectors.toMap;

import graphql.GraphQLContext;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.palmares.entry.Access;
import org.palmares.entry.AuthorDetail;
import org.palmares.entry.Contact;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryAccess;
import org.palmares.entry.EntryDetails;
import org.palmares.entry.ShownDeclaration;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** What stands beside a work, each for those only who may know it. */
@Controller
class DetailController {

    record Author(String name, String role, @Nullable String bornOn) {}

    /** In the order of the authors of one work. */
    record AuthorDetails(List<AuthorDetail> items) {

        AuthorDetail at(int index) {
            return index < items.size() ? items.get(index) : AuthorDetail.NONE;
        }
    }

    private final EntryDetails details;
    private final EntryAccess access;

    DetailController(BatchLoaderRegistry registry, EntryDetails details, EntryAccess access) {
        this.details = details;
        this.access = access;
        registry.forTypePair(Entry.class, AuthorDetails.class)
                .registerMappedBatchLoader((asked, _) -> Mono.fromSupplier(() -> of(asked)));
    }

    private Map<Entry, AuthorDetails> of(Set<Entry> asked) {
        Map<UUID, List<AuthorDetail>> found =
                details.authors(asked.stream().map(Entry::key).toList());
        return asked.stream()
                .collect(
                        toMap(
                                entry -> entry,
                                entry ->
                                        new AuthorDetails(
                                                found.getOrDefault(entry.key(), List.of()))));
    }

    @SchemaMapping(typeName = "Entry")
    CompletableFuture<@Nullable List<Author>> authors(
            Entry entry, DataLoader<Entry, Access> loader, DataLoader<Entry, AuthorDetails> said) {
        return loader.load(entry)
                .thenCombine(
                        said.load(entry),
                        (seen, found) -> seen.authors() ? authors(entry, seen, found) : null);
    }

    private static List<Author> authors(Entry entry, Access seen, AuthorDetails found) {
        var authors = new ArrayList<Author>();
        for (int i = 0; i < entry.authors().size(); i++) {
            AuthorDetail detail = found.at(i);
            LocalDate born = seen.births() ? detail.bornOn() : null;
            authors.add(
                    new Author(
                            entry.authors().get(i),
                            detail.role(),
                            born == null ? null : born.toString()));
        }
        return authors;
    }

    @BatchMapping(typeName = "Entry")
    Map<Entry, Contact> contact(List<Entry> asked, GraphQLContext context) {
        Map<Entry, Access> seen = access.of(asked, EntryLoaders.viewer(context));
        List<Entry> shown =
                asked.stream()
                        .filter(entry -> Objects.requireNonNull(seen.get(entry)).contact())
                        .toList();
        Map<UUID, Contact> found = details.contacts(shown.stream().map(Entry::key).toList());
        Map<Entry, Contact> contacts = new HashMap<>();
        shown.forEach(
                entry -> {
                    Contact contact = found.get(entry.key());
                    if (contact != null) {
                        contacts.put(entry, contact);
                    }
                });
        return contacts;
    }

    @BatchMapping(typeName = "Entry")
    Map<Entry, List<ShownDeclaration>> declared(List<Entry> asked, GraphQLContext context) {
        return details.declared(access.of(asked, EntryLoaders.viewer(context)));
    }
}
