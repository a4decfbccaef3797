#include "core/customers/customer.h"

#include "core/base/word_table.h"

namespace core::customers {
namespace {

constexpr WordTable<CustomerTier, 3> kTiers{{
    {CustomerTier::New, "new"},
    {CustomerTier::Old, "old"},
    {CustomerTier::Vip, "vip"},
}};
constexpr WordTable<Personality, 7> kPersonalities{{
    {Personality::Silent, "silent"},
    {Personality::Talkative, "talkative"},
    {Personality::Amiable, "amiable"},
    {Personality::Proud, "proud"},
    {Personality::Tricky, "tricky"},
    {Personality::Fastidious, "fastidious"},
    {Personality::Irascible, "irascible"},
}};
constexpr WordTable<Behaviour, 8> kBehaviours{{
    {Behaviour::Rational, "rational"},
    {Behaviour::Greedy, "greedy"},
    {Behaviour::Impulsive, "impulsive"},
    {Behaviour::Opinion, "opinion"},
    {Behaviour::Vip, "vip"},
    {Behaviour::Cautious, "cautious"},
    {Behaviour::Emotional, "emotional"},
    {Behaviour::Casual, "casual"},
}};
constexpr WordTable<Experience, 3> kExperiences{{
    {Experience::Novice, "novice"},
    {Experience::HalfVersed, "half_versed"},
    {Experience::Veteran, "veteran"},
}};

constexpr std::int64_t kHalfVersedFrom = 2;
constexpr std::int64_t kVeteranFrom = 10;

}  // namespace

CustomerTier tierOf(const Customer& customer, const settings::TierRule& rule) {
    if (customer.paidCount >= rule.vipFromPaidOrders || customer.paid >= rule.vipFromPaid) {
        return CustomerTier::Vip;
    }
    return customer.paidCount >= rule.oldFromPaidOrders ? CustomerTier::Old : CustomerTier::New;
}

Experience experienceOf(const Customer& customer) {
    if (customer.experience) {
        return *customer.experience;
    }
    if (customer.paidCount >= kVeteranFrom) {
        return Experience::Veteran;
    }
    return customer.paidCount >= kHalfVersedFrom ? Experience::HalfVersed : Experience::Novice;
}

std::string traitWord(Personality personality) {
    return "personality:" + std::string(toWord(personality));
}
std::string traitWord(Behaviour behaviour) {
    return "behaviour:" + std::string(toWord(behaviour));
}
std::string traitWord(Experience experience) {
    return "experience:" + std::string(toWord(experience));
}

std::vector<std::string> traitsOf(const Customer& customer) {
    std::vector<std::string> traits;
    if (customer.personality) {
        traits.push_back(traitWord(*customer.personality));
    }
    if (customer.behaviour) {
        traits.push_back(traitWord(*customer.behaviour));
    }
    traits.push_back(traitWord(experienceOf(customer)));
    return traits;
}

std::string_view toWord(CustomerTier tier) {
    return wordOf(kTiers, tier);
}
std::string_view toWord(Personality personality) {
    return wordOf(kPersonalities, personality);
}
std::string_view toWord(Behaviour behaviour) {
    return wordOf(kBehaviours, behaviour);
}
std::string_view toWord(Experience experience) {
    return wordOf(kExperiences, experience);
}

std::optional<Personality> personalityFromWord(std::string_view word) {
    return valueOf(kPersonalities, word);
}
std::optional<Behaviour> behaviourFromWord(std::string_view word) {
    return valueOf(kBehaviours, word);
}
std::optional<Experience> experienceFromWord(std::string_view word) {
    return valueOf(kExperiences, word);
}

}  // namespace core::customers
