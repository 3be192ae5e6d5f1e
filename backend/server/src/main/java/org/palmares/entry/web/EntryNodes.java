// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.entry.Entries;
import org.palmares.entry.EntryAccess;
import org.palmares.kernel.NodeResolver;
import org.springframework.stereotype.Component;

import java.util.UUID;

@Component
class EntryNodes implements NodeResolver {

    private final Entries entries;
    private final EntryAccess access;

    EntryNodes(Entries entries, EntryAccess access) {
        this.entries = entries;
        this.access = access;
    }

    @Override
    public String type() {
        return "Entry";
    }

    @Override
    public @Nullable Object resolve(UUID key, DataFetchingEnvironment environment) {
        Viewer viewer = EntryLoaders.viewer(environment.getGraphQlContext());
        return entries.byKey(key).filter(entry -> access.visible(entry, viewer)).orElse(null);
    }
}
