// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture.canary.house.voting.web;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;

import org.dataloader.DataLoader;
import org.palmares.account.Viewer;
import org.palmares.kernel.Text;
import org.springframework.graphql.data.method.annotation.Argument;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

/** Planted: fields of a controller, most of them given something that says who asks. */
public record CuriousFields(int count) {

    public static Method[] methods() {
        return CuriousFields.class.getDeclaredMethods();
    }

    int plain(Set<Text> texts, Text text, @Argument String after) {
        return count;
    }

    String viewer(Text text, Viewer viewer) {
        return String.valueOf(viewer.device());
    }

    int context(List<Text> texts, GraphQLContext context) {
        return count;
    }

    int environment(DataFetchingEnvironment environment) {
        return count;
    }

    int loader(Text text, DataLoader<Text, Text> loader) {
        return count;
    }

    int viewers(List<Viewer> viewers) {
        return count;
    }

    int unmarked(Viewer viewer) {
        return count;
    }
}
