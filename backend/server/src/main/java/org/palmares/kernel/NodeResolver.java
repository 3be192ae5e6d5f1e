// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Finds one kind of thing for {@code node(id)}. Each module brings its own; each asks for itself
 * what the viewer of the current request may see.
 */
public interface NodeResolver {

    /** The GraphQL type that it resolves. */
    String type();

    /** Null where there is none or the viewer may not see it. */
    @Nullable Object resolve(UUID key, graphql.schema.DataFetchingEnvironment environment);
}
