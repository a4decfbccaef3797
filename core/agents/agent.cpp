#include "core/agents/agent.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "embedded_cases.h"

namespace core::agents {
namespace {

Post readPost(const nlohmann::json& entry) {
    Post post{.key = entry.at("key"),
              .preset = entry.at("preset"),
              .name = entry.at("name"),
              .role = roleFromWord(entry.at("role").get<std::string>()).value(),
              .capabilities = {},
              .duties = entry.at("duties")};
    for (const std::string word : entry.at("capabilities")) {
        post.capabilities.insert(capabilityFromWord(word).value());
    }
    return post;
}

std::vector<Post> readPosts() {
    const auto* file =
        std::ranges::find(embedded::k_cases, "agent_posts.json", &embedded::File::name);
    std::vector<Post> posts;
    if (file != embedded::k_cases.end()) {
        for (const auto& entry : nlohmann::json::parse(file->text)) {
            posts.push_back(readPost(entry));
        }
    }
    return posts;
}

}  // namespace

std::span<const Post> posts() {
    static const std::vector<Post> all = readPosts();
    return all;
}

const Post* findPost(std::string_view key) {
    const auto all = posts();
    const auto found = std::ranges::find(all, key, &Post::key);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace core::agents
